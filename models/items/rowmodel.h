#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/time.h"
#include "domain/shorttext.h"
#include "items/namelookup.h"
#include "items/tablemodelbase.h"

namespace callhelm {

/// A table of rows that know queues and agents by number. A model derives from it, describes its columns and
/// writes value().
template <class Row, class ColumnEnum>
class RowModel : public TableModelBase<Row, ColumnEnum>
{
public:
    using typename TableModelBase<Row, ColumnEnum>::Column;

    explicit RowModel(NameLookup names, QObject *parent = nullptr)
        : TableModelBase<Row, ColumnEnum>(parent), m_names(std::move(names))
    {
    }

protected:
    /// The raw value; invalid where there is none.
    [[nodiscard]] virtual QVariant value(const Row &row, Column column) const = 0;
    [[nodiscard]] QVariant cell(const Row &row, Column column, int role) const override
    {
        return role == ValueRole ? value(row, column) : QVariant();
    }

    [[nodiscard]] const NameLookup &names() const { return m_names; }
    /// Names that are missing are nothing, not empty words: they sort last.
    template <class IdType>
    [[nodiscard]] QVariant nameOf(IdType id) const
    {
        return text(m_names.of(id));
    }
    [[nodiscard]] static QVariant text(const QString &text)
    {
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    [[nodiscard]] static QVariant text(const ShortText &utf8) { return text(utf8.toString()); }
    [[nodiscard]] static QVariant text(const std::string &utf8) { return text(QString::fromStdString(utf8)); }
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
};

} // namespace callhelm
