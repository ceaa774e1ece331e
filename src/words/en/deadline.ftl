### Dates, rules, notice periods and calendar entries.
