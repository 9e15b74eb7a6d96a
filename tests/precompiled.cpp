// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs a source: what counts here is the header that is precompiled for it.
