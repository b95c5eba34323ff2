
:
xPlaceholder*
dtype0*
shape:
t
yExtractImagePatchesx*
T0*
ksizes
*
paddingVALID*
rates
*
strides
"ª