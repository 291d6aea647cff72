#include "dialogs/mergedialog.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/plaintext.h"
#include "common/theme.h"
#include "delegates/cellformatter.h"
#include "dialogs/recordtext.h"

namespace callhelm {

namespace {

constexpr QSize usualSize(720, 560);
constexpr int longestShown = 90;

/// A radio button with text that comes from outside.
QRadioButton *radio(const QString &text)
{
    QString shown = text;
    shown.replace(u'\n', u' ');
    if (shown.size() > longestShown)
        shown = shown.left(longestShown - 1) + QChar(0x2026);
    auto *button = new QRadioButton(shown.replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(text);
    if (text.size() > longestShown || text.contains(u'\n'))
        button->setToolTip(plainToolTip(text));
    return button;
}

} // namespace

MergeDialog::MergeDialog(RecordService &records, RecordId into, RecordId other, const UiContext &looks,
                         QWidget *parent)
    : ChangeDialog(tr("Merge customers"), tr("Merge"), parent)
    , m_records(records)
    , m_looks(looks)
    , m_into(into)
    , m_other(other)
    , m_what(new PlainLabel)
    , m_moves(new PlainLabel)
    , m_place(new QWidget)
    , m_turn(addSideButton(tr("Keep the other instead")))
    , m_first(this)
    , m_second(this)
    , m_story(this)
{
    resize(usualSize);
    m_what->setWordWrap(true);
    m_moves->setWordWrap(true);
    m_moves->setProperty("second", true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_place);
    fields().addWidget(m_what);
    fields().addWidget(scroll, 1);
    fields().addWidget(m_moves);
    mainButton().setEnabled(false);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        std::swap(m_into, m_other);
        read();
    });
    if (into == other) {
        m_turn->hide();
        m_what->setText(tr("A customer cannot be merged with themselves. Choose another one."));
        return;
    }
    read();
}

void MergeDialog::fail(const Error &error) { pending().showError(error); }

void MergeDialog::read()
{
    mainButton().setEnabled(false);
    m_first.ask(m_records.record(m_into), [this](const Result<std::optional<RecordRow>> &into) {
        if (!into)
            return fail(into.error());
        m_second.ask(m_records.record(m_other), [this, into](const Result<std::optional<RecordRow>> &other) {
            if (!other)
                return fail(other.error());
            if (!*into || !*other)
                return refuse(tr("One of them is in the bin, or not yours to see."));
            if (isMasked(**into) || isMasked(**other))
                return refuse(tr("Phone numbers are masked. Show them first, so that both are kept whole."));
            compare(**into, **other);
        });
    });
    m_story.ask(m_records.story(m_other, 1), [this](const Result<RecordStory> &story) {
        if (!story)
            return fail(story.error());
        const QString counts = countWords(*story);
        m_moves->setText(
            (counts.isEmpty() ? tr("Nothing else is known of who goes.") : tr("Moves along: %1.").arg(counts))
            + u' ' + tr("Nothing is lost, and the merge can be undone."));
    });
}

/// What is shown in part would be kept so.
bool MergeDialog::isMasked(const RecordRow &row) const
{
    return valueOf(*m_records.catalogue(), row.state, Field::Phone).string().contains(QChar(0x2022));
}

QString MergeDialog::countWords(const RecordStory &story)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0)
            parts << words;
    };
    const auto of = [&story](Entity entity) { return int(story.counts.at(size_t(entity))); };
    add(of(Entity::Deal), tr("%Ln deal(s)", nullptr, of(Entity::Deal)));
    add(of(Entity::Order), tr("%Ln order(s)", nullptr, of(Entity::Order)));
    add(of(Entity::Task), tr("%Ln task(s)", nullptr, of(Entity::Task)));
    add(of(Entity::Meeting), tr("%Ln appointment(s)", nullptr, of(Entity::Meeting)));
    add(of(Entity::Note), tr("%Ln note(s)", nullptr, of(Entity::Note)));
    add(of(Entity::Ticket), tr("%Ln ticket(s)", nullptr, of(Entity::Ticket)));
    add(of(Entity::Conversation), tr("%Ln conversation(s)", nullptr, of(Entity::Conversation)));
    add(of(Entity::Message), tr("%Ln message(s)", nullptr, of(Entity::Message)));
    add(of(Entity::Rating), tr("%Ln rating(s)", nullptr, of(Entity::Rating)));
    add(story.calls, tr("%Ln call(s)", nullptr, int(story.calls)));
    return parts.join(QStringLiteral(", "));
}

void MergeDialog::compare(const RecordRow &into, const RecordRow &other)
{
    const RecordCataloguePtr catalogue = m_records.catalogue();
    m_plan.emplace(*catalogue, into.state, other.state);
    const RecordText text(catalogue, m_looks.text.calendar());
    const auto nameOf
        = [&](const RecordRow &row) { return valueOf(*catalogue, row.state, Field::Name).string(); };
    m_what->setText(tr("“%1” becomes part of “%2”. Choose what stands where they differ.")
                        .arg(nameOf(other), nameOf(into)));
    delete m_place->layout();
    qDeleteAll(m_place->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_place);
    grid->setContentsMargins(0, 0, space::s, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHeader(*grid, into, other);
    for (size_t i = 0; i < m_plan->rows().size(); ++i)
        addRow(*grid, i);
    grid->setRowStretch(grid->rowCount(), 1);
    mainButton().setEnabled(true);
    Q_EMIT filled();
}

void MergeDialog::addHeader(QGridLayout &grid, const RecordRow &into, const RecordRow &other)
{
    const RecordCatalogue &catalogue = *m_records.catalogue();
    const Calendar &calendar = m_looks.text.calendar();
    const auto add = [&](int column, const RecordRow &row, const QString &what) {
        auto *name = new PlainLabel(valueOf(catalogue, row.state, Field::Name).string());
        name->setFont(m_looks.theme.font(Theme::Face::CardTitle));
        name->setWordWrap(true);
        auto *since
            = new PlainLabel(tr("%1 · customer since %2")
                                 .arg(what, RecordText::day(calendar.dayOf(row.state.created), QDate())));
        since->setProperty("second", true);
        since->setWordWrap(true);
        grid.addWidget(name, 0, column);
        grid.addWidget(since, 1, column, Qt::AlignTop);
    };
    add(1, into, tr("stays"));
    add(2, other, tr("becomes part of it"));
}

void MergeDialog::addRow(QGridLayout &grid, size_t row)
{
    const RecordText text(m_records.catalogue(), m_looks.text.calendar());
    const MergePlan::Row &one = m_plan->rows()[row];
    const FieldSpec &field = *m_records.catalogue()->schema->of(Entity::Customer).find(one.field);
    const int at = grid.rowCount();
    auto *title = new PlainLabel(RecordText::title(Entity::Customer, field));
    title->setProperty("second", true);
    grid.addWidget(title, at, 0, Qt::AlignTop);
    if (!one.differs) {
        auto *same = new PlainLabel(text.value(Entity::Customer, field, one.into));
        same->setProperty("second", true);
        same->setWordWrap(true);
        grid.addWidget(same, at, 1, 1, 2);
        return;
    }
    auto *group = new QButtonGroup(title);
    const auto add = [&](int column, const QString &words, MergePlan::Choice choice) {
        auto *button = radio(words);
        button->setAccessibleDescription(title->text());
        group->addButton(button, int(choice));
        button->setChecked(one.choice == choice);
        grid.addWidget(button, at, column, Qt::AlignTop);
    };
    add(1, text.value(Entity::Customer, field, one.into), MergePlan::Choice::Into);
    add(2, text.value(Entity::Customer, field, one.other), MergePlan::Choice::Other);
    if (one.mayJoin)
        add(3, tr("both"), MergePlan::Choice::Both);
    connect(group, &QButtonGroup::idToggled, this, [this, row](int choice, bool checked) {
        if (checked)
            m_plan->choose(row, MergePlan::Choice(choice));
    });
}

void MergeDialog::submit() { makeChange(m_records.merge(m_into, m_other, m_plan->chosen())); }

} // namespace callhelm
