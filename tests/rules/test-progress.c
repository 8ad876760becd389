#include "progress-fixture.h"
int main (void) { return 0; }
