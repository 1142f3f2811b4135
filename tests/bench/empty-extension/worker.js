// An extension that does nothing, so that the browser is the same but for Holdfast.
