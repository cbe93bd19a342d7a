// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/printdossier.h"
#include "core/workspace/workspace.h"
#include "ui/support/aside.h"

class QPrinter;

namespace balie {

// Puts a dossier on a printer, on a thread that is not the window's: it waits there for the log, which tells of it
// before the first page, and of a stop with how many pages had gone. Half a dossier in a file is removed.
// Gives how many pages, and what is listed without its own. Errors: those of printDossier(), Cancelled and FileUnwritable; with the fact "pages" where some went.
struct PrintedDossier
{
    int pages = 0;
    std::vector<int> withoutPages = {}; // the numbers of those exhibits
};
Result<PrintedDossier> printOut(Workspace &workspace, QPrinter &printer, const DossierSheet &sheet, const DossierGiven &given, Advance &advance);

// What is said of that.
QString printedWords(const QPrinter &printer, const PrintedDossier &printed);
QString withoutPagesWords(const std::vector<int> &exhibits);
QString notPrintedWords(const Error &error);

} // namespace balie
