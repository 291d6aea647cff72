#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/time.h"
#include "items/namelookup.h"
#include "items/tablemodelbase.h"

namespace callhelm {

/// A table over a list of plain rows that is replaced as a whole.
template <class Row>
class RowModel : public TableModelBase
{
public:
    explicit RowModel(NameLookup names, QObject *parent = nullptr)
        : TableModelBase(parent), m_names(std::move(names))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        itemsChanged();
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The item shown in a row of the table.
    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(itemAt(row))]; }

protected:
    [[nodiscard]] int itemCount() const final { return int(m_rows.size()); }
    [[nodiscard]] const NameLookup &names() const { return m_names; }
    [[nodiscard]] const Row &item(int index) const { return m_rows[size_t(index)]; }

    /// Names that are missing are nothing, not empty words: they sort last.
    template <class IdType>
    [[nodiscard]] QVariant nameOf(IdType id) const
    {
        const QString name = m_names.of(id);
        return name.isEmpty() ? QVariant() : QVariant(name);
    }
    [[nodiscard]] static QVariant text(const std::string &utf8)
    {
        return utf8.empty() ? QVariant() : QVariant(QString::fromStdString(utf8));
    }
    [[nodiscard]] static QVariant moment(Instant at) { return toMs(at); }
    [[nodiscard]] static QVariant moment(const std::optional<Instant> &at)
    {
        return at ? QVariant(toMs(*at)) : QVariant();
    }
    [[nodiscard]] static QVariant figure(const std::optional<double> &value)
    {
        return value ? QVariant(*value) : QVariant();
    }

private:
    NameLookup m_names;
    std::vector<Row> m_rows;
};

} // namespace callhelm
