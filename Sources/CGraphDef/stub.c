void netsuke_graphdef_stub(void) {}
