// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure/arrearsreport.h"

#include <QStringList>

#include <utility>

namespace balie {

Result<void> checkArrears(const ArrearsReport &report, QDate disclosed)
{
    if (report.tenant == TenantsWord::Refused)
        return Error(ErrorCode::DisclosureForbidden).with(QStringLiteral("reason"), QStringLiteral("arrears-refused"));
    QStringList missing;
    for (const auto &[word, day] : {std::pair("contact", report.contactSought), std::pair("help", report.helpNamed), std::pair("reminder", report.reminded),
                                    std::pair("offer", report.offered)}) {
        if (!day.isValid() || day > disclosed)
            missing.append(QString::fromLatin1(word));
    }
    if (missing.isEmpty())
        return {};
    return Error(ErrorCode::DisclosureForbidden)
        .with(QStringLiteral("reason"), QStringLiteral("arrears-conditions"))
        .with(QStringLiteral("missing"), missing.join(QStringLiteral(", ")));
}

} // namespace balie
