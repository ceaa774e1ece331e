### The directory of providers and their addresses.
