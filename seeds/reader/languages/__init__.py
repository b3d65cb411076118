"""One module a language: vocabulary as data, no logic."""
