
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&"çWß?0ÆÎ?oÃ÷?d|›?è]é?`/y?ƒê>

zRealDivxw*
T0"ª