#include "dialogs/recordfield.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "common/linesedit.h"
#include "common/momentedit.h"
#include "common/plainlabel.h"
#include "common/recordformat.h"
#include "crm/recordwords.h"
#include "domain/currency.h"
#include "dialogs/recordchooser.h"
#include "services/calendarservice.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {

constexpr int longestLine = 500;
constexpr qint64 minute = 60'000;
constexpr qint64 noReminder = -1;

/// The minutes before a time at which one may be reminded.
constexpr qint64 reminders[]{0, 5, 15, 30, 60, 2 * 60, 24 * 60};

} // namespace

RecordField::RecordField(Entity entity, const FieldSpec &spec, const RecordServices &services,
                         const UiContext &looks, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_spec(spec)
    , m_services(services)
    , m_looks(looks)
    , m_error(new PlainLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    const QString name = recordwords::field(entity, spec);
    auto *label = new PlainLabel(name);
    label->setProperty("second", true);
    label->setToolTip(recordwords::fieldTip(entity, spec.field));
    QWidget *editor = makeEditor();
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(recordwords::fieldTip(entity, spec.field));
    label->setBuddy(editor);
    setFocusProxy(editor);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(label);
    layout->addWidget(editor);
    layout->addWidget(m_error);
    layout->addStretch(1);
}

QWidget *RecordField::makeEditor()
{
    if (m_spec.field == Field::Remind)
        return makeReminder();
    switch (m_spec.type) {
    case FieldType::LongText:
        return makeLongText();
    case FieldType::Phones:
    case FieldType::Emails:
        return makeLines();
    case FieldType::Number:
    case FieldType::Money:
        return makeNumber();
    case FieldType::Currency:
        return makeCurrency();
    case FieldType::Time:
    case FieldType::Date:
        return makeTime();
    case FieldType::Flag:
        return makeFlag();
    case FieldType::Choice:
        return makeChoice();
    case FieldType::Term:
    case FieldType::Agent:
        return makeWord();
    case FieldType::Record:
        return makeRecord();
    case FieldType::Text:
        break;
    }
    return makeLine();
}

void RecordField::noteEdit()
{
    if (m_isSetting)
        return;
    m_isEdited = true;
    showError({});
    Q_EMIT edited();
}

void RecordField::setValue(const FieldValue &value)
{
    const QScopedValueRollback<bool> guard(m_isSetting, true);
    m_given = value;
    m_isEdited = false;
    m_write(value);
}

FieldValue RecordField::value() const { return m_isEdited ? m_read() : m_given; }
QString RecordField::fault() const { return m_isEdited && m_check ? m_check() : QString(); }

void RecordField::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

QWidget *RecordField::makeLine()
{
    auto *line = new QLineEdit;
    line->setMaxLength(longestLine);
    m_write = [line](const FieldValue &value) { line->setText(value.string()); };
    m_read = [line] { return FieldValue(line->text().trimmed()); };
    connect(line, &QLineEdit::textEdited, this, &RecordField::noteEdit);
    return line;
}

QWidget *RecordField::makeLongText()
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(84);
    m_write = [text](const FieldValue &value) { text->setPlainText(value.string()); };
    m_read = [text] { return FieldValue(text->toPlainText().trimmed()); };
    connect(text, &QPlainTextEdit::textChanged, this, &RecordField::noteEdit);
    return text;
}

QWidget *RecordField::makeLines()
{
    auto *lines = new LinesEdit;
    const bool arePhones = m_spec.type == FieldType::Phones;
    m_write = [lines, arePhones](const FieldValue &value) {
        QStringList texts = value.string().split(u'\n', Qt::SkipEmptyParts);
        // Numbers that are not seen whole are not changed by who does not see them.
        lines->setEnabled(
            std::ranges::none_of(texts, [](const QString &text) { return text.contains(QChar(0x2022)); }));
        if (arePhones)
            std::ranges::transform(texts, texts.begin(),
                                   [](const QString &text) { return format::phone(text); });
        lines->setLines(texts);
    };
    m_read = [lines] {
        std::vector<std::string> texts;
        for (QString line : lines->lines())
            texts.push_back(line.replace(QChar(0x00A0), u' ').toStdString());
        return joinedTexts(texts);
    };
    connect(lines, &LinesEdit::edited, this, &RecordField::noteEdit);
    return lines;
}

QWidget *RecordField::makeNumber()
{
    auto *line = new QLineEdit;
    const qint64 unit = m_spec.type == FieldType::Money ? moneyUnit : numberUnit;
    line->setAlignment(Qt::AlignRight);
    m_write = [line, unit](const FieldValue &value) {
        line->setText(value.isEmpty() ? QString() : format::plainNumber(value.number(), unit));
    };
    m_read = [line, unit] {
        const std::optional<qint64> number = format::readNumber(line->text(), unit);
        return number ? FieldValue(*number) : FieldValue();
    };
    m_check = [line, unit] {
        return line->text().trimmed().isEmpty() || format::readNumber(line->text(), unit)
            ? QString()
            : tr("Not a number");
    };
    connect(line, &QLineEdit::textEdited, this, &RecordField::noteEdit);
    return line;
}

QWidget *RecordField::makeCurrency()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->lineEdit()->setMaxLength(3);
    box->addItem(QString());
    for (const char *currency : usualCurrencies)
        box->addItem(QLatin1String(currency));
    box->lineEdit()->setPlaceholderText(m_services.records.catalogue()->currency);
    m_write = [box](const FieldValue &value) { box->setCurrentText(value.string()); };
    m_read = [box] { return FieldValue(box->currentText().trimmed().toUpper()); };
    connect(box, &QComboBox::currentTextChanged, this, &RecordField::noteEdit);
    return box;
}

QWidget *RecordField::makeTime()
{
    auto *edit
        = new MomentEdit([this]() -> const Calendar & { return m_services.calendar.calendar(); },
                         [this] { return m_services.calendar.now(); },
                         m_spec.type == FieldType::Date ? MomentEdit::Kind::Day : MomentEdit::Kind::Moment);
    if (m_spec.type == FieldType::Date) {
        m_write = [edit](const FieldValue &value) {
            edit->setDay(value.isEmpty() ? QDate() : QDate::fromJulianDay(value.number()));
        };
        m_read
            = [edit] { return edit->day().isValid() ? FieldValue(edit->day().toJulianDay()) : FieldValue(); };
    } else {
        m_write = [edit](const FieldValue &value) {
            edit->setMoment(value.isEmpty() ? std::nullopt : std::optional(value.instant()));
        };
        m_read = [edit] { return edit->moment() ? FieldValue(*edit->moment()) : FieldValue(); };
    }
    connect(edit, &MomentEdit::edited, this, &RecordField::noteEdit);
    return edit;
}

QWidget *RecordField::makeFlag()
{
    auto *box = new QCheckBox;
    m_write = [box](const FieldValue &value) { box->setChecked(value.number() != 0); };
    m_read = [box] { return FieldValue(qint64(box->isChecked() ? 1 : 0)); };
    connect(box, &QCheckBox::toggled, this, &RecordField::noteEdit);
    return box;
}

QWidget *RecordField::makeChoice()
{
    auto *box = new QComboBox;
    box->addItem(QStringLiteral("\u2014"), -1);
    for (int i = 0; i < m_spec.choices.size(); ++i)
        box->addItem(recordwords::choice(m_entity, m_spec, i), i);
    m_write = [box](const FieldValue &value) {
        box->setCurrentIndex(std::max(0, value.isEmpty() ? 0 : box->findData(int(value.number()))));
    };
    m_read = [box] {
        const int place = box->currentData().toInt();
        return place < 0 ? FieldValue() : FieldValue(qint64(place));
    };
    connect(box, &QComboBox::currentIndexChanged, this, &RecordField::noteEdit);
    return box;
}

/// A term or a person: chosen, or found by typing a part of the name.
QWidget *RecordField::makeWord()
{
    m_words = new QComboBox;
    m_words->setEditable(true);
    m_words->setInsertPolicy(QComboBox::NoInsert);
    m_words->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_words->completer()->setFilterMode(Qt::MatchContains);
    m_words->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    fillWords();
    m_write = [this](const FieldValue &value) {
        fillWords();
        const qint64 id = value.number();
        if (id > 0 && m_words->findData(id) < 0)
            addMissing(id,
                       m_spec.type == FieldType::Agent
                           ? m_services.records.catalogue()->personName(AgentId(id))
                           : m_services.records.catalogue()->terms->name(TermId(id)));
        m_words->setCurrentIndex(std::max(0, m_words->findData(id)));
    };
    m_read = [this] {
        const int index = m_words->findText(m_words->currentText().trimmed(), Qt::MatchFixedString);
        const qint64 id = index < 0 ? 0 : m_words->itemData(index).toLongLong();
        return id > 0 ? FieldValue(id) : FieldValue();
    };
    m_check = [this] {
        const QString typed = m_words->currentText().trimmed();
        if (typed.isEmpty() || m_words->findText(typed, Qt::MatchFixedString) >= 0 || !newTerm().isEmpty())
            return QString();
        return m_spec.type == FieldType::Agent ? tr("Nobody is called that") : tr("Not in the list");
    };
    connect(m_words, &QComboBox::currentTextChanged, this, &RecordField::noteEdit);
    return m_words;
}

void RecordField::fillWords()
{
    const QScopedValueRollback<bool> guard(m_isSetting, true);
    const RecordCatalogue &catalogue = *m_services.records.catalogue();
    const qint64 before = m_words->currentData().toLongLong();
    m_words->clear();
    m_words->addItem(QString(), 0);
    if (m_spec.type == FieldType::Agent) {
        for (const RecordPerson &person : catalogue.people)
            if (person.isOffered)
                m_words->addItem(person.name, person.agent.value());
    } else {
        for (const Term &term : catalogue.terms->of(m_spec.list))
            if (!term.hidden && (!m_parent.isValid() || !term.parent.isValid() || term.parent == m_parent))
                m_words->addItem(term.name, term.id.value());
    }
    m_words->setCurrentIndex(std::max(0, m_words->findData(before)));
}

void RecordField::addMissing(qint64 id, const QString &name)
{
    if (!name.isEmpty())
        m_words->addItem(name, id);
}

void RecordField::setParentTerm(TermId parent)
{
    if (parent == m_parent || m_words == nullptr)
        return;
    m_parent = parent;
    const qint64 before = m_words->currentData().toLongLong();
    fillWords();
    if (before > 0 && m_words->findData(before) < 0)
        noteEdit(); // a stage of another pool is none of this one
}

QString RecordField::newTerm() const
{
    if (m_spec.type != FieldType::Term || !m_isEdited || !m_services.may(Act::SetTerms))
        return {};
    const QString typed = m_words->currentText().trimmed();
    return m_words->findText(typed, Qt::MatchFixedString) >= 0 ? QString() : typed;
}

void RecordField::chooseTerm(const FieldValue &term)
{
    const QScopedValueRollback<bool> guard(m_isSetting, true);
    m_write(term); // and m_isEdited stays
}

QWidget *RecordField::makeRecord()
{
    m_chooser = new RecordChooser(m_spec.target, m_services.records, m_looks.theme);
    m_write = [this](const FieldValue &value) { m_chooser->setRecord(value.id<RecordId>()); };
    m_read = [this] { return FieldValue(m_chooser->record()); };
    connect(m_chooser, &RecordChooser::edited, this, &RecordField::noteEdit);
    return m_chooser;
}

void RecordField::setExcluded(RecordId record)
{
    if (m_chooser != nullptr)
        m_chooser->setExcluded(record);
}

/// By how long before; any other time stays as it is until something else is chosen.
QWidget *RecordField::makeReminder()
{
    auto *box = new QComboBox;
    m_words = box;
    box->addItem(tr("No reminder"), noReminder);
    for (const qint64 minutes : reminders) {
        if (minutes == 0)
            box->addItem(tr("At that time"), minutes);
        else if (minutes < 60)
            box->addItem(tr("%Ln minute(s) before", nullptr, int(minutes)), minutes);
        else if (minutes < 24 * 60)
            box->addItem(tr("%Ln hour(s) before", nullptr, int(minutes / 60)), minutes);
        else
            box->addItem(tr("The day before"), minutes);
    }
    m_write = [this, box](const FieldValue &value) {
        const std::optional<Instant> base = m_base ? m_base() : std::nullopt;
        int index = value.isEmpty() ? 0 : -1;
        if (!value.isEmpty() && base)
            index = box->findData((toMs(*base) - value.number()) / minute);
        if (index < 0) {
            box->addItem(format::when(value.instant(), m_services.calendar.calendar()));
            index = box->count() - 1;
        }
        box->setCurrentIndex(index);
    };
    m_read = [this, box] {
        const QVariant minutes = box->currentData();
        if (!minutes.isValid())
            return m_given;
        const std::optional<Instant> base = m_base ? m_base() : std::nullopt;
        if (minutes.toLongLong() == noReminder || !base)
            return FieldValue();
        return FieldValue(toMs(*base) - minutes.toLongLong() * minute);
    };
    m_check = [this, box] {
        const QVariant minutes = box->currentData();
        const bool needsBase = minutes.isValid() && minutes.toLongLong() != noReminder;
        return needsBase && m_base && !m_base() ? tr("There is no time that it comes before") : QString();
    };
    connect(box, &QComboBox::currentIndexChanged, this, &RecordField::noteEdit);
    return box;
}

void RecordField::baseChanged()
{
    const QVariant minutes = m_words->currentData();
    if (minutes.isValid() && minutes.toLongLong() != noReminder)
        noteEdit();
}

} // namespace callhelm
