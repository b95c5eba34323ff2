
6
xPlaceholder*
dtype0*
shape:
 
IdentityIdentityx*
T0
/
StopGradientStopGradientIdentity*
T0
J
PreventGradientPreventGradientStopGradient*
T0*
messageno
Q
CheckNumericsCheckNumericsPreventGradient*
T0*
message
not finite
,
SnapshotSnapshotCheckNumerics*
T0

yNegSnapshot*
T0"ª