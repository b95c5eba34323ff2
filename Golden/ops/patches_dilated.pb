
:
xPlaceholder*
dtype0*
shape:
s
yExtractImagePatchesx*
T0*
ksizes
*
paddingSAME*
rates
*
strides
"ª