// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace balie {

// The words on the line of time, on the screen and on paper.

// The days at its end: the last on which an extension can be told, and those of both clocks.
enum class LastDay { NoticeBy, PromiseNoticeBy, Promise, Law, Guide }; // Guide: no law makes it the last day

// "Wet: vr 28 feb"; seen from a day, so that what is over is not said as if it could still be done.
QString markWords(LastDay kind, QDate on, QDate today);
QString monthWord(QDate month); // "feb"
QString todayWord();
// For the points of a checklist that were settled on one day.
QString pointsSettled(int count);

} // namespace balie
