// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace balie {

// A line in the margin of the reader that leads to a page.
struct Bookmark
{
    QString words;
    int page = 1;
    int level = 0; // 0 or 1
};

// The pages of a dossier as they were printed.
struct DossierPages
{
    QByteArray pdf;
    QByteArray frame; // a PDF of one page: what every page of an exhibit says besides
    QRectF room;      // for a page of an exhibit, in points from the left upper corner
};

// Puts pages of other PDFs on those of a sheet. What is drawn on a page comes along, filled-in forms and stamps too;
// scripts, actions, links, files within the file and what lies elsewhere do not.
class DossierBinding
{
public:
    DossierBinding();
    DossierBinding(DossierBinding &&) noexcept;
    DossierBinding &operator=(DossierBinding &&) = delete;
    ~DossierBinding();

    // How many pages it has, that can be placed as they are, turned where they lie on their side. None where it has
    // layers, of which some would not be shown, and where it is read as another number of pages than that.
    std::optional<int> take(int exhibit, const QByteArray &pdf, std::optional<int> pages = {});
    void place(int exhibit, int page, int onPage);
    bool isEmpty() const; // holds none

    // The whole. progress hears of each page, and stops it with false. Errors: FileMalformed, Cancelled.
    Result<QByteArray> bound(const DossierPages &sheet, const std::vector<Bookmark> &bookmarks,
                             const std::function<bool(int placed)> &progress = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace balie
