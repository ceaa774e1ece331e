### Letters, templates and documents.
