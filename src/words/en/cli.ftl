### The command line's own words.
