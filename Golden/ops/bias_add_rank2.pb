
2
xPlaceholder*
dtype0*
shape
:
J
wConst*
dtype0*1
value(B&"ºÀBø*Qøç\y?ú[f?1D¶æoAø’	ø
2
yBiasAddxw*
T0*
data_formatNHWC"™