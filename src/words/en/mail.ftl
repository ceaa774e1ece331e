### Accounts, servers, and the ways out.
