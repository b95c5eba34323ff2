/// What surrounds a generated model on a bare Cortex-M7 and in WebAssembly: a few lines of C each.
enum BareMetal {
  /// Calls the self-test from C.
  static let glue = """
    @_cdecl("model_test")
    public func modelTest(_ memory: UnsafeMutableRawPointer) -> Int32 {
      Model.selfTest(memory: memory) ? 1 : 0
    }

    @_cdecl("model_memory")
    public func modelMemory() -> Int32 { Int32(Model.selfTestSize) }

    """

  /// Start-up code that runs the self-test in `MEMORY` bytes, says how much stack that took, and
  /// leaves the emulator: with success only where the test passed.
  static let boot = """
    #include <stddef.h>
    #include <stdint.h>
    extern int32_t model_test(void *), model_memory(void);
    extern uint32_t top_of_stack[];
    static uint8_t memory[MEMORY] __attribute__((aligned(64)));

    static int semihost(int operation, const void *argument) {
      register int r0 __asm__("r0") = operation;
      register const void *r1 __asm__("r1") = argument;
      __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
      return r0;
    }
    static void leave(const char *text, int passed) {
      semihost(4, text);
      semihost(0x18, (const void *)(passed ? 0x20026 : 0x20023));
      for (;;) {}
    }
    enum { stack = 64 * 1024, paint = 0xA5A5A5A5 };
    __attribute__((noinline)) static int painted(void) {
      volatile uint32_t *top = __builtin_frame_address(0);
      for (volatile uint32_t *p = top_of_stack - stack / 4; p < top - 16; p++) *p = paint;
      return model_test(memory);
    }
    void reset(void) {
      *(volatile uint32_t *)0xE000ED88 |= 0xF << 20;
      __asm__ volatile("dsb\\nisb");
      if (model_memory() > (int32_t)sizeof memory) leave("memory\\n", 0);
      int passed = painted();
      const uint32_t *p = top_of_stack - stack / 4;
      while (p < top_of_stack && *p == (uint32_t)paint) p++;
      char text[] = "stack 00000\\n";
      uint32_t used = (uint32_t)(top_of_stack - p) * 4;
      for (int i = 10; i > 5; i--, used /= 10) text[i] = '0' + used % 10;
      leave(text, passed);
    }
    static void fault(void) { leave("fault\\n", 0); }
    __attribute__((section(".vectors"), used)) const void *const vectors[16] = {
        top_of_stack, reset, fault, fault, fault, fault, fault};

    void *memset(void *to, int value, size_t n) {
      for (char *p = to; n--;) *p++ = value;
      return to;
    }
    void *memcpy(void *to, const void *from, size_t n) {
      const char *q = from;
      for (char *p = to; n--;) *p++ = *q++;
      return to;
    }
    void *memmove(void *to, const void *from, size_t n) {
      char *p = to;
      const char *q = from;
      if (p < q) return memcpy(to, from, n);
      while (n--) p[n] = q[n];
      return to;
    }
    void __aeabi_memclr(void *to, size_t n) { memset(to, 0, n); }
    void __aeabi_memclr4(void *to, size_t n) { memset(to, 0, n); }
    void __aeabi_memclr8(void *to, size_t n) { memset(to, 0, n); }
    uint64_t __aeabi_llsr(uint64_t value, int by) {
      uint32_t high = value >> 32, low = value;
      if (by == 0) return value;
      if (by >= 32) return high >> (by - 32);
      return (uint64_t)(high >> by) << 32 | (low >> by | high << (32 - by));
    }
    uint64_t __aeabi_llsl(uint64_t value, int by) {
      uint32_t high = value >> 32, low = value;
      if (by == 0) return value;
      if (by >= 32) return (uint64_t)(low << (by - 32)) << 32;
      return (uint64_t)(high << by | low >> (32 - by)) << 32 | low << by;
    }
    float __aeabi_l2f(int64_t value) {
      return (float)((double)(int32_t)(value >> 32) * 4294967296.0 + (double)(uint32_t)value);
    }
    int posix_memalign(void **to, size_t alignment, size_t n) { return 12; }
    void free(void *p) {}

    """

  /// mps2-an500: 4 MB of flash and 4 MB of RAM.
  static let linkerScript = """
    MEMORY {
     FLASH (rx) : ORIGIN = 0x00000000, LENGTH = 4M
     RAM (rwx) : ORIGIN = 0x20000000, LENGTH = 4M
     }
    ENTRY(reset)
    SECTIONS {
     .text : { KEEP(*(.vectors)) *(.text*) *(.rodata*) } > FLASH
     .ARM.exidx : { *(.ARM.exidx*) } > FLASH
     .data : { *(.data*) } > RAM AT> FLASH
     .bss (NOLOAD) : { *(.bss* COMMON) . = ALIGN(8); } > RAM
     top_of_stack = ORIGIN(RAM) + LENGTH(RAM);
    }

    """

  static let page = """
    #include <stddef.h>
    extern int model_test(void *), model_memory(void);
    static char memory[1024 * 1024] __attribute__((aligned(64)));
    __attribute__((export_name("go"))) int go(void) {
      return model_memory() <= (int)sizeof memory && model_test(memory);
    }
    int posix_memalign(void **to, size_t alignment, size_t n) { return 12; }
    void free(void *p) {}
    void *memset(void *to, int value, size_t n) {
      for (char *p = to; n--;) *p++ = value;
      return to;
    }
    void *memcpy(void *to, const void *from, size_t n) {
      const char *q = from;
      for (char *p = to; n--;) *p++ = *q++;
      return to;
    }
    void *memmove(void *to, const void *from, size_t n) {
      char *p = to;
      const char *q = from;
      if (p < q) return memcpy(to, from, n);
      while (n--) p[n] = q[n];
      return to;
    }

    """

  static let script = """
    const bytes = require('fs').readFileSync(process.argv[2]);
    WebAssembly.instantiate(bytes, {}).then(({ instance }) => console.log(instance.exports.go()));

    """
}
