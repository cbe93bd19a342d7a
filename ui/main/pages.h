// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/permission.h"
#include "ui/support/page.h"

#include <functional>
#include <vector>

namespace balie {

class Clock;
class Desk;
class Workspace;

enum class InNavigation { No, Yes };

// How the window comes to a page: its word, picture and title, the digit of its key (Ctrl+1), and how
// it is made. A page is made when it is first shown.
struct PageEntry
{
    QString word;
    IconName icon = IconName::More;
    QString title;
    int digit = 0; // 0: no key
    InNavigation navigation = InNavigation::Yes;
    std::function<Page *(Workspace &workspace, const Clock &clock)> make;
    Permission permission = Permission::Read; // without it a page that says so stands in its place
};

// How something new is begun by a command ("new-request", "phone"): a card or dialog over the desk.
struct BeginEntry
{
    QString command;
    std::function<void(Desk &desk, Workspace &workspace, const Clock &clock)> begin;
};

// All that the window is put together from, in the language that is installed now.
struct WindowParts
{
    std::vector<PageEntry> pages; // in the order of the navigation
    std::vector<BeginEntry> beginnings;
};

// Of this program. A new page is one line in pages.cpp.
WindowParts windowParts();

// The words of the pages that others ask for by an id.
inline const QString requestPageWord = QStringLiteral("request");
inline const QString letterPageWord = QStringLiteral("letter");
inline const QString peoplePageWord = QStringLiteral("people");

} // namespace balie
