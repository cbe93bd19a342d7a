// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/printdossier.h"
#include "core/documents/dossierwriter.h"
#include "core/workspace/workspace.h"
#include "ui/support/aside.h"

class QPrinter;

namespace balie {

// Puts a dossier on a printer, on a thread that is not the window's: it waits there for the log, which tells of it
// before the first page, and of a stop with how many pages had gone. Half a dossier in a file is removed.
// Errors: those of printDossier(), Cancelled and FileUnwritable; with the fact "pages" where some went.
Result<PaintedDossier> printOut(Workspace &workspace, QPrinter &printer, const DossierSheet &sheet, const DossierGiven &given, Advance &advance);

// What is said of that.
QString printedWords(const QPrinter &printer, const PaintedDossier &printed);
// Which of them have no pages in it; empty where all have.
QString listedAloneWords(const std::vector<ExhibitLine> &exhibits);
QString notPrintedWords(const Error &error);

} // namespace balie
