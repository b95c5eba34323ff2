
6
xPlaceholder*
dtype0*
shape:
B
cConst*
dtype0*)
value B" 1Ô;&È?ùûI?}jþ<XÂÉ>

initNoOp
$
sumAddx:0c:0^init*
T0
 
yNegsum:0^x^c*
T0"