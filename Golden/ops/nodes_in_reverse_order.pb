

ySubscaledx*
T0
!
scaledMulxc/read*
T0

c/readIdentityc*
T0
B
cConst*
dtype0*)
value B"°OË=H+¿$ü¾¿:¾Í³A¿
6
xPlaceholder*
dtype0*
shape:"