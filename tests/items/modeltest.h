#pragma once

#include <QAbstractItemModelTester>
#include <QStringList>
#include <QTest>

#include "items/namelookup.h"
#include "items/tablemodel.h"

namespace callhelm {

/// Watches a model for as long as it lives; a broken rule fails the running test.
inline void watch(QAbstractItemModel &model)
{
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
}

inline NameLookup testNames()
{
    return {[](QueueId id) { return id.value() == 1 ? QStringLiteral("support") : QStringLiteral("sales"); },
            [](AgentId id) {
                static const QStringList names = {"", "Nguyễn An", "Đặng Hà", "agent 10", "agent 9"};
                return names.value(int(id.value()));
            }};
}

/// A column as the model shows it, top to bottom; "—" where there is nothing.
template <class Column>
QStringList column(const QAbstractItemModel &model, Column column)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant value = model.index(row, int(column)).data();
        out.append(value.isValid() ? value.toString() : QStringLiteral("—"));
    }
    return out;
}

/// Every column has a title, and a kind that its values keep to.
inline void checkColumns(const TableModel &model)
{
    QStringList titles, names;
    for (int c = 0; c < model.columnCount(); ++c) {
        const QString title = model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(!title.isEmpty(), qPrintable(QString::number(c)));
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles.append(title);
        const ColumnInfo info = model.column(c);
        QVERIFY2(!info.name.isEmpty() && !names.contains(info.name), qPrintable(title));
        names.append(info.name);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant value = model.index(row, c).data();
            if (!value.isValid())
                continue;
            const bool text = value.typeId() == QMetaType::QString;
            QCOMPARE(text,
                     info.kind == ValueKind::Text || info.kind == ValueKind::Name
                         || info.kind == ValueKind::Path);
            QCOMPARE(value.typeId() == QMetaType::Bool, info.kind == ValueKind::YesNo);
        }
    }
}

} // namespace callhelm
