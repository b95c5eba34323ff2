
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&" I±?<sö>­î\?/K6?(½?÷¶?Bm?
%
zSquaredDifferencexw*
T0"ª