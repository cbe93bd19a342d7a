// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace balie {

// Takes from a drawing of a PDF, and from all that it is made of, what is not drawn: content that lies in another file,
// files that hang on it, scripts, texts about the picture, earlier data of editors.
void keepDrawnAlone(QPDFObjectHandle drawing);

} // namespace balie
