void netsuke_kernels_stub(void) {}
