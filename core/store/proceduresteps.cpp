// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/proceduresteps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

QString procedureToJson(const std::vector<ProcedureStep> &steps)
{
    QJsonArray array;
    for (const ProcedureStep &step : steps) {
        QJsonObject object{{QStringLiteral("on"), step.on.toString(Qt::ISODate)}, {QStringLiteral("kind"), step.kind}};
        if (!step.words.isEmpty())
            object.insert(QStringLiteral("words"), QJsonArray::fromStringList(step.words));
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<ProcedureStep> procedureFromJson(const QString &json)
{
    std::vector<ProcedureStep> steps;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        ProcedureStep step{QDate::fromString(value[u"on"].toString(), Qt::ISODate), value[u"kind"].toString(), {}};
        for (const QJsonValue &word : value[u"words"].toArray())
            step.words.append(word.toString());
        steps.push_back(step);
    }
    return steps;
}

} // namespace balie
