#pragma once

#include <vector>

#include <QWidget>

#include "common/uicontext.h"
#include "domain/recordquery.h"
#include "services/recordcatalogue.h"

class QPushButton;
class QVBoxLayout;

namespace callhelm {

/// What must hold of a customer for a rule to take them: one line for each field, all of which must hold.
class LeadConditions final : public QWidget
{
    Q_OBJECT
public:
    LeadConditions(RecordCataloguePtr catalogue, const UiContext &looks, QWidget *parent = nullptr);

    void setConditions(const std::vector<RecordFilter> &conditions);
    [[nodiscard]] std::vector<RecordFilter> conditions() const;
    /// One more line, for this field.
    void add(Field field);
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void edited();

private:
    class Line;

    /// Fields that can be asked for: source, channel, province and own fields.
    [[nodiscard]] std::vector<const FieldSpec *> offered() const;
    Line *addLine(const FieldSpec &spec);
    void choose();
    void remove(Line *line);

    RecordCataloguePtr m_catalogue;
    const UiContext m_looks;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<Line *> m_lines;
    std::vector<RecordFilter> m_kept; ///< of fields that are not offered any more: they stay as they are
};

} // namespace callhelm
