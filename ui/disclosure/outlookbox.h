// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/disclosure/disclosurerules.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace balie {

// What the statement says to what is being filled in: why it may not go, and what there is to think of. Sign and sentence.
class OutlookBox : public QWidget
{
    Q_OBJECT

public:
    explicit OutlookBox(QWidget *parent = nullptr);

    void say(const std::optional<Error> &refused, const std::vector<DisclosureCaution> &cautions);
    void clear() { say(std::nullopt, {}); }

private:
    void add(bool refused, const QString &sentence);

    QVBoxLayout *m_lines;
};

} // namespace balie
