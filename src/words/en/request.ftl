### What people give: values, request files, what a letter needs, what is enclosed.
