### Letters sent, answers looked for, and the journal's own use cases.
