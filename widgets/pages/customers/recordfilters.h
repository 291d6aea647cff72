#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "base/calendar.h"
#include "common/uicontext.h"
#include "domain/recordquery.h"
#include "services/recordcatalogue.h"

class QComboBox;
class QPushButton;

namespace callhelm {

class MultiSelect;

/// What narrows a list of records of one kind: pool, stage, owner … Those that are used less come with
/// "More". Remembered.
class RecordFilters final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it. `key` keeps what is chosen in the settings.
    RecordFilters(Entity entity, RecordCataloguePtr catalogue, const UiContext &looks, const QString &key,
                  QWidget *parent = nullptr);

    /// Other words or names.
    void setCatalogue(RecordCataloguePtr catalogue);
    /// What is chosen; `now` tells what is overdue.
    [[nodiscard]] std::vector<RecordFilter> filters(Instant now, const Calendar &calendar) const;
    [[nodiscard]] bool isInUse() const;
    /// Chooses values of a field; does nothing for one that is not among the filters.
    void choose(Field field, const std::vector<qint64> &values);
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    /// A field with values to tick.
    struct Choice
    {
        Field field = Field::Name;
        MultiSelect *select = nullptr;
        bool more = false; ///< shows with "More"
    };
    /// A time, by stretches of days.
    struct Stretch
    {
        Field field = Field::At;
        QComboBox *box = nullptr;
        bool more = false;
    };
    enum class Days { Any, Overdue, Today, Next7, Last7, Last30, None };

    void add(Field field, bool more);
    void addTime(Field field, bool more);
    void fill();
    [[nodiscard]] std::vector<qint64> chosenPools() const;
    void tell();
    void showMore();
    void restore();
    void remember() const;
    [[nodiscard]] QString keyOf(Field field) const;
    [[nodiscard]] const FieldSpec *spec(Field field) const;

    const Entity m_entity;
    RecordCataloguePtr m_catalogue;
    const UiContext m_looks;
    const QString m_key;
    std::vector<Choice> m_choices;
    std::vector<Stretch> m_stretches;
    QPushButton *m_more;
    QPushButton *m_clear;
    bool m_isChanging = false; ///< several at once
};

} // namespace callhelm
