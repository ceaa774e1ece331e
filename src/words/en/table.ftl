### Tables and batches.
