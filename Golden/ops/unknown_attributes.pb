
6
xPlaceholder*
dtype0*
shape:
B
cConst*
dtype0*)
value B"óù?<‘?ÿ›>µts?ŸËI?
s
yMulxc"/device:GPU:0*
T0*
_XlaCompile(*
_grappler_note*"
_output_shapes
:"