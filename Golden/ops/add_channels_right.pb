
:
xPlaceholder*
dtype0*
shape:
J
wConst*
dtype0*1
value(B&" ˜Ú?&ãx?ó`~?ÐÏÐ?!Vø?3¤?‡¬£?

zAddxw*
T0"ª