#include "dialogs/leadconditions.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "common/choicepopup.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/multiselect.h"
#include "common/recordformat.h"
#include "crm/recordwords.h"

namespace callhelm {

/// A field and what is wanted of it: some of its words, a text, or numbers from – below.
class LeadConditions::Line final : public QWidget
{
public:
    Line(const FieldSpec &spec, const RecordCatalogue &catalogue, const UiContext &looks,
         const std::function<void()> &edited, QWidget *parent)
        : QWidget(parent), m_spec(spec), m_remove(new QToolButton)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        const QString title = recordwords::field(Entity::Customer, spec);
        auto *label = secondaryLabel(title);
        label->setWordWrap(false);
        row->addWidget(label);
        if (spec.type == FieldType::Term || spec.type == FieldType::Choice) {
            m_words = new MultiSelect(looks.theme);
            m_words->setTexts(recordwords::any(Entity::Customer, spec),
                              [spec](int count) { return recordwords::some(spec, count); });
            m_words->setChoices(choicesOf(spec, catalogue));
            row->addWidget(m_words, 1);
            connect(m_words, &MultiSelect::selectionChanged, this, edited);
        } else {
            m_text = new QLineEdit;
            m_text->setAccessibleName(title);
            row->addWidget(m_text, 1);
            connect(m_text, &QLineEdit::textChanged, this, edited);
            if (isNumber()) {
                m_text->setPlaceholderText(LeadConditions::tr("from"));
                m_before = new QLineEdit;
                m_before->setPlaceholderText(LeadConditions::tr("below"));
                m_before->setAccessibleName(title);
                row->addWidget(m_before, 1);
                connect(m_before, &QLineEdit::textChanged, this, edited);
            } else {
                m_text->setPlaceholderText(LeadConditions::tr("one of these, with commas between"));
            }
        }
        m_remove->setIcon(themedIcon(looks.theme, QStringLiteral("close")));
        m_remove->setToolTip(LeadConditions::tr("Without this condition"));
        m_remove->setAccessibleName(LeadConditions::tr("Without the condition %1").arg(title));
        row->addWidget(m_remove);
    }

    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }
    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }
    void set(const RecordFilter &filter)
    {
        std::vector<qint64> ids;
        QStringList texts;
        for (const FieldValue &value : filter.oneOf) {
            ids.push_back(value.number());
            texts << value.string();
        }
        if (m_words != nullptr)
            return m_words->setSelected(ids);
        if (isNumber()) {
            m_text->setText(filter.from ? format::plainNumber(*filter.from, numberUnit) : QString());
            m_before->setText(filter.before ? format::plainNumber(*filter.before, numberUnit) : QString());
            return;
        }
        m_text->setText(texts.join(QStringLiteral(", ")));
    }
    /// Nothing where nothing is wanted.
    [[nodiscard]] std::optional<RecordFilter> filter() const
    {
        RecordFilter filter;
        filter.field = m_spec.field;
        if (m_words != nullptr) {
            for (const qint64 id : m_words->selected())
                filter.oneOf.emplace_back(m_spec.type == FieldType::Term && id == 0 ? FieldValue()
                                                                                    : FieldValue(id));
        } else if (isNumber()) {
            filter.from = format::readNumber(m_text->text(), numberUnit);
            filter.before = format::readNumber(m_before->text(), numberUnit);
            return filter.from || filter.before ? std::optional(filter) : std::nullopt;
        } else {
            for (const QString &part : m_text->text().split(u',', Qt::SkipEmptyParts))
                if (!part.trimmed().isEmpty())
                    filter.oneOf.emplace_back(part.trimmed());
        }
        return filter.oneOf.empty() ? std::nullopt : std::optional(filter);
    }

private:
    [[nodiscard]] bool isNumber() const
    {
        return m_spec.type == FieldType::Number || m_spec.type == FieldType::Money;
    }
    static std::vector<MultiSelect::Choice> choicesOf(const FieldSpec &spec, const RecordCatalogue &catalogue)
    {
        std::vector<MultiSelect::Choice> choices;
        if (spec.type == FieldType::Choice) {
            choices.reserve(size_t(spec.choices.size()));
            for (int i = 0; i < spec.choices.size(); ++i)
                choices.push_back({i, recordwords::choice(Entity::Customer, spec, i)});
            return choices;
        }
        const std::vector<Term> terms = catalogue.terms->of(spec.list);
        choices.reserve(terms.size() + 1);
        for (const Term &term : terms)
            if (!term.hidden)
                choices.push_back({term.id.value(), term.name});
        choices.push_back({0, recordwords::none(spec)});
        return choices;
    }

    const FieldSpec m_spec;
    MultiSelect *m_words = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_before = nullptr;
    QToolButton *m_remove;
};

LeadConditions::LeadConditions(RecordCataloguePtr catalogue, const UiContext &looks, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_looks(looks)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add condition")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_add->setIcon(themedIcon(looks.theme, QStringLiteral("plus")));
    m_add->setProperty("small", true);
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &LeadConditions::choose);
}

std::vector<const FieldSpec *> LeadConditions::offered() const
{
    std::vector<const FieldSpec *> fields;
    for (const FieldSpec &spec : m_catalogue->schema->of(Entity::Customer).fields) {
        const bool isPlace
            = spec.field == Field::Source || spec.field == Field::Channel || spec.field == Field::Province;
        const bool isOwn = isOwnField(spec.field) && !spec.hidden && spec.type != FieldType::Date;
        if (isPlace || isOwn)
            fields.push_back(&spec);
    }
    return fields;
}

LeadConditions::Line *LeadConditions::addLine(const FieldSpec &spec)
{
    auto *line = new Line(
        spec, *m_catalogue, m_looks, [this] { Q_EMIT edited(); }, this);
    m_layout->insertWidget(int(m_lines.size()), line);
    m_lines.push_back(line);
    connect(line->removeButton(), &QToolButton::clicked, this, [this, line] { remove(line); });
    return line;
}

void LeadConditions::setConditions(const std::vector<RecordFilter> &conditions)
{
    while (!m_lines.empty())
        remove(m_lines.back());
    m_kept.clear();
    const std::vector<const FieldSpec *> fields = offered();
    for (const RecordFilter &filter : conditions) {
        const auto spec = std::ranges::find(fields, filter.field, &FieldSpec::field);
        if (spec == fields.end() || filter.isEmpty || filter.isNotEmpty)
            m_kept.push_back(filter);
        else
            addLine(**spec)->set(filter);
    }
}

std::vector<RecordFilter> LeadConditions::conditions() const
{
    std::vector<RecordFilter> filters = m_kept;
    for (const Line *line : m_lines)
        if (auto filter = line->filter())
            filters.push_back(*filter);
    return filters;
}

void LeadConditions::add(Field field)
{
    for (const FieldSpec *spec : offered())
        if (spec->field == field)
            addLine(*spec);
}

void LeadConditions::choose()
{
    std::vector<MultiSelect::Choice> choices;
    for (const FieldSpec *spec : offered())
        if (std::ranges::none_of(m_lines,
                                 [spec](const Line *line) { return line->spec().field == spec->field; }))
            choices.push_back({qint64(spec->field), recordwords::field(Entity::Customer, *spec)});
    auto *popup = new ChoicePopup(m_looks.theme, tr("Only customers by …"), choices, this);
    connect(popup, &ChoicePopup::chosen, this, [this](qint64 field) { add(Field(field)); });
    popup->showBelow(m_add);
}

void LeadConditions::remove(Line *line)
{
    std::erase(m_lines, line);
    m_layout->removeWidget(line);
    line->hide();
    line->deleteLater();
    Q_EMIT edited();
}

} // namespace callhelm
