#include "dialogs/recorddialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "base/answer.h"
#include "common/noticebar.h"
#include "common/prompts.h"
#include "crm/recordchecks.h"
#include "crm/recordwords.h"
#include "dialogs/recordfield.h"
#include "services/calendarservice.h"
#include "services/recordservice.h"
#include "services/termservice.h"

namespace callhelm {

namespace {

constexpr int fewFields = 4; ///< so many stand below each other
constexpr int termsPatienceMs = 5000;

} // namespace

RecordDialog::RecordDialog(RecordServices services, Values values, const UiContext &looks, Prompts &prompts,
                           QWidget *parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_values(std::move(values))
    , m_looks(looks)
    , m_prompts(prompts)
    , m_notice(new NoticeBar(looks.theme))
{
    const EntitySpec &spec = m_services.records.catalogue()->schema->of(m_values.entity);
    setWindowTitle(isNew() ? recordwords::newOne(m_values.entity) : recordwords::title(spec, m_values.state));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_notice);
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, space::s, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    makeFields(*grid);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(isNew() ? tr("Create") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectFields();
    setValues();
    const int wide = m_fields.size() > size_t(fewFields) ? 680 : 460;
    const int most = screen() != nullptr ? screen()->availableGeometry().height() - 120 : 600;
    resize(wide, std::min(form->sizeHint().height() + 110, most));
    if (!m_fields.empty())
        m_fields.front()->setFocus();
}

bool RecordDialog::isAsked(Field field) const
{
    // What follows from others, or comes later.
    switch (field) {
    case Field::FirstResponse:
    case Field::Resolved:
        return false;
    case Field::Done:
    case Field::Closed:
        return !isNew();
    default:
        return true;
    }
}

void RecordDialog::makeFields(QGridLayout &grid)
{
    const EntitySpec &spec = m_services.records.catalogue()->schema->of(m_values.entity);
    std::vector<const FieldSpec *> asked;
    for (const FieldSpec &field : spec.fields)
        if (!field.hidden && isAsked(field.field))
            asked.push_back(&field);
    // What the record is called comes first.
    const bool isTextFirst = m_values.entity == Entity::Task || m_values.entity == Entity::Note;
    for (const Field named : {Field::Name, Field::Subject, isTextFirst ? Field::Text : Field::Name})
        if (const auto it = std::ranges::find(asked, named, &FieldSpec::field); it != asked.end()) {
            std::rotate(asked.begin(), it, it + 1);
            break;
        }
    const int columns = asked.size() > size_t(fewFields) ? 2 : 1;
    int row = 0;
    int column = 0;
    for (const FieldSpec *each : asked) {
        auto *field = new RecordField(m_values.entity, *each, m_services, m_looks);
        m_fields.push_back(field);
        if (field->isWide()) {
            row += column > 0 ? 1 : 0;
            grid.addWidget(field, row++, 0, 1, columns);
            column = 0;
            continue;
        }
        grid.addWidget(field, row, column);
        column = (column + 1) % columns;
        row += column == 0 ? 1 : 0;
    }
    grid.setRowStretch(row + 1, 1);
    for (int i = 0; i < columns; ++i)
        grid.setColumnStretch(i, 1);
}

RecordField *RecordDialog::field(Field wanted) const
{
    const auto it
        = std::ranges::find(m_fields, wanted, [](const RecordField *field) { return field->spec().field; });
    return it == m_fields.end() ? nullptr : *it;
}

void RecordDialog::connectFields()
{
    if (RecordField *pool = field(Field::Pool))
        connect(pool, &RecordField::edited, this, &RecordDialog::showPool);
    if (RecordField *parent = field(Field::Parent))
        parent->setExcluded(m_values.state.id);
    RecordField *remind = field(Field::Remind);
    RecordField *base = field(Field::Due) != nullptr ? field(Field::Due) : field(Field::At);
    if (remind == nullptr || base == nullptr)
        return;
    remind->setBase([base] {
        const FieldValue at = base->value();
        return at.isEmpty() ? std::nullopt : std::optional(at.instant());
    });
    connect(base, &RecordField::edited, remind, &RecordField::baseChanged);
}

void RecordDialog::setValues()
{
    const EntitySpec &spec = m_services.records.catalogue()->schema->of(m_values.entity);
    const auto given = [&](Field wanted) -> FieldValue {
        if (!isNew()) {
            const auto place = size_t(spec.indexOf(wanted));
            return place < m_values.state.values.size() ? m_values.state.values[place] : FieldValue();
        }
        for (const FieldEntry &entry : m_values.presets)
            if (entry.field == wanted)
                return entry.to;
        if (wanted == Field::Status) // as it begins
            return FieldValue(qint64(0));
        if (wanted == Field::At && m_values.entity == Entity::Note)
            return FieldValue(m_services.calendar.now());
        return {};
    };
    if (RecordField *pool = field(Field::Pool)) {
        pool->setValue(given(Field::Pool));
        showPool();
    }
    for (RecordField *each : m_fields)
        each->setValue(given(each->spec().field));
}

void RecordDialog::showPool()
{
    if (RecordField *stage = field(Field::Stage))
        stage->setParentTerm(field(Field::Pool)->value().id<TermId>());
}

std::vector<FieldEntry> RecordDialog::entries() const
{
    const EntitySpec &spec = m_services.records.catalogue()->schema->of(m_values.entity);
    std::vector<FieldEntry> entries;
    for (const RecordField *each : m_fields) {
        const FieldValue value = each->value();
        const auto place = size_t(spec.indexOf(each->spec().field));
        const FieldValue before
            = !isNew() && place < m_values.state.values.size() ? m_values.state.values[place] : FieldValue();
        if (!(value == before))
            entries.push_back({each->spec().field, value});
    }
    for (const FieldEntry &preset : m_values.presets) // those of fields that are not asked for
        if (isNew() && field(preset.field) == nullptr)
            entries.push_back(preset);
    return entries;
}

bool RecordDialog::isEdited() const
{
    return std::ranges::any_of(m_fields, [](const RecordField *field) { return field->isEdited(); });
}

/// What every record of the kind must have to be told from others.
QString RecordDialog::lacking() const
{
    const auto isEmpty = [this](Field wanted) {
        const RecordField *each = field(wanted);
        return each == nullptr || each->value().isEmpty();
    };
    switch (m_values.entity) {
    case Entity::Customer:
        return isEmpty(Field::Name) && isEmpty(Field::Phone) && isEmpty(Field::Email)
            ? tr("A name, a phone or an e-mail address is needed")
            : QString();
    case Entity::Deal:
        return isEmpty(Field::Name) ? tr("A name is needed") : QString();
    case Entity::Task:
    case Entity::Note:
        return isEmpty(Field::Text) ? tr("A few words are needed") : QString();
    case Entity::Ticket:
        return isEmpty(Field::Subject) ? tr("A few words are needed") : QString();
    case Entity::Meeting:
        return isEmpty(Field::At) ? tr("A time is needed") : QString();
    default:
        return {};
    }
}

bool RecordDialog::check()
{
    RecordField *first = nullptr;
    const auto fault = [&first](RecordField *each, const QString &text) {
        each->showError(text);
        if (!text.isEmpty() && first == nullptr)
            first = each;
    };
    const Terms &terms = *m_services.records.catalogue()->terms;
    for (RecordField *each : m_fields) {
        QString text = each->fault();
        if (text.isEmpty() && each->isEdited())
            text = faultOf(each->spec(), each->value(), terms, {}).value_or(QString());
        fault(each, text);
    }
    if (const QString text = lacking(); !text.isEmpty() && first == nullptr)
        fault(m_fields.front(), text);
    if (first == nullptr)
        return true;
    first->setFocus();
    for (QWidget *up = first->parentWidget(); up != nullptr; up = up->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(up))
            scroll->ensureWidgetVisible(first);
    return false;
}

void RecordDialog::accept()
{
    if (m_isBusy || !check())
        return;
    m_notice->hide();
    const bool hasNewTerms
        = std::ranges::any_of(m_fields, [](const RecordField *each) { return !each->newTerm().isEmpty(); });
    if (hasNewTerms)
        saveTerms();
    else
        save();
}

/// Words that their lists do not have yet come first: records refer to them by number.
void RecordDialog::saveTerms()
{
    std::vector<Term> terms;
    for (const RecordField *each : m_fields)
        if (const QString name = each->newTerm(); !name.isEmpty()) {
            Term term;
            term.list = each->spec().list;
            term.parent = each->parentTerm();
            term.name = name;
            term.position = int(m_services.records.catalogue()->terms->of(term.list).size());
            terms.push_back(term);
        }
    setBusy(true);
    onFinished(m_services.terms.save(std::move(terms)), this, [this](const Result<void> &saved) {
        if (saved)
            return awaitTerms();
        setBusy(false);
        showFailure(saved.error());
    });
}

/// Until the catalogue has them.
void RecordDialog::awaitTerms()
{
    const auto take = [this] {
        const Terms &terms = *m_services.records.catalogue()->terms;
        std::vector<std::pair<RecordField *, FieldValue>> found;
        for (RecordField *each : m_fields)
            if (const QString name = each->newTerm(); !name.isEmpty()) {
                const Term *term = terms.find(each->spec().list, name, each->parentTerm());
                if (term == nullptr)
                    return false;
                found.emplace_back(each, FieldValue(term->id));
            }
        for (const auto &[each, value] : found)
            each->chooseTerm(value);
        return true;
    };
    if (take())
        return save();
    m_awaitsTerms = true;
    connect(&m_services.records, &RecordService::catalogueChanged, this, [this, take] {
        if (m_awaitsTerms && take()) {
            m_awaitsTerms = false;
            save();
        }
    });
    QTimer::singleShot(termsPatienceMs, this, [this] {
        if (!std::exchange(m_awaitsTerms, false))
            return;
        setBusy(false);
        m_notice->show(tr("The new words are not in their lists yet."), Tone::Warn, tr("Try again"),
                       [this] { accept(); });
    });
}

void RecordDialog::save()
{
    const std::vector<FieldEntry> changes = entries();
    if (changes.empty() && !isNew())
        return QDialog::accept();
    setBusy(true);
    onFinished(m_services.records.save({{m_values.entity, m_values.state.id, changes}}), this,
               [this](const Result<std::vector<RecordId>> &done) {
                   setBusy(false);
                   if (!done)
                       return showFailure(done.error());
                   Q_EMIT saved(done->empty() ? m_values.state.id : done->front());
                   QDialog::accept();
               });
}

void RecordDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_save->setEnabled(!busy);
}

void RecordDialog::showFailure(const Error &error)
{
    m_notice->show(error.toString(), Tone::Bad, tr("Try again"), [this] { accept(); });
}

void RecordDialog::reject()
{
    if (!isEdited())
        return QDialog::reject();
    m_prompts.confirm(this,
                      {windowTitle(), tr("What you typed is not saved."), tr("Close without saving"), true},
                      [this] { QDialog::reject(); });
}

void RecordDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return accept();
    QDialog::keyPressEvent(event);
}

} // namespace callhelm
