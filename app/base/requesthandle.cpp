// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/requesthandle.h"

// Here so that the meta-object of PendingCall is built once.
#include "moc_requesthandle.cpp"
