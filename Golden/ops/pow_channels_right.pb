
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"èÆe?¼Ñ³?E‡´?yNè>e•?\Ã?mï?

zPowxw*
T0"ª