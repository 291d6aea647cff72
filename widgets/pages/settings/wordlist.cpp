#include "pages/settings/wordlist.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "base/answer.h"
#include "base/text.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/plainlabel.h"
#include "common/prompts.h"
#include "pages/settings/wordmodel.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {

constexpr int leastHeight = 120;
constexpr int iconSize = 16;
using FieldKind = Prompts::Form::Field::Kind;

/// In their order, those of exactly this place.
std::vector<Term> termsOf(const Terms &all, TermList list, TermId parent)
{
    std::vector<Term> terms = all.of(list, parent);
    std::erase_if(terms, [parent](const Term &term) { return term.parent != parent; });
    return terms;
}

} // namespace

WordList::WordList(TermService &terms, const RecordService &records, const UiContext &looks, Prompts &prompts)
    : Card(looks.theme)
    , m_terms(terms)
    , m_records(records)
    , m_prompts(prompts)
    , m_model(new WordModel(looks.theme, this))
    , m_view(new QListView)
    , m_empty(secondaryLabel({}))
    , m_add(new QPushButton)
    , m_rename(new QPushButton)
    , m_hide(new QPushButton)
    , m_meeting(new QCheckBox)
{
    m_add->setIcon(themedIcon(looks.theme, QStringLiteral("plus"), Token::TextSecond));
    addHeaderWidget(m_add);
    m_view->setModel(m_model);
    m_view->setIconSize({iconSize, iconSize});
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setMinimumHeight(leastHeight);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMinimumHeight(leastHeight);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_rename);
    row->addWidget(m_hide);
    row->addWidget(m_meeting);
    row->addStretch(1);
    auto *place = new QWidget; // one of both
    auto *both = new QVBoxLayout(place);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_view);
    both->addWidget(m_empty);
    addContent(place, 1);
    addContent(buttons);

    connect(m_add, &QPushButton::clicked, this, &WordList::add);
    connect(m_rename, &QPushButton::clicked, this, &WordList::rename);
    connect(m_hide, &QPushButton::clicked, this, &WordList::setHidden);
    connect(m_meeting, &QCheckBox::clicked, this, &WordList::setMeeting);
    connect(m_view, &QListView::doubleClicked, this, &WordList::rename);
    connect(m_model, &WordModel::reordered, this, &WordList::keepOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showButtons();
        Q_EMIT selectionChanged();
    });
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    key(QKeySequence(Qt::Key_F2), [this] { rename(); });
    connect(&records, &RecordService::catalogueChanged, this, &WordList::refresh);
    connect(&looks.theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void WordList::setPlace(TermList list, TermId parent, bool isAny)
{
    m_list = list;
    m_parent = parent;
    m_isAny = isAny;
    refresh();
}

void WordList::setName(const QString &name)
{
    m_name = name;
    setTitle(name);
    m_view->setAccessibleName(name);
    m_add->setAccessibleName(tr("Add to %1").arg(name));
}

void WordList::setEmptyText(const QString &text) { m_empty->setText(text); }

void WordList::addChoice(QWidget *widget)
{
    addHeaderWidget(widget);
    addHeaderWidget(m_add); // behind it
}

const Term *WordList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->terms()[size_t(index.row())] : nullptr;
}

TermId WordList::selected() const
{
    const Term *term = current();
    return term != nullptr ? term->id : TermId();
}

void WordList::refresh()
{
    const TermId before = selected();
    m_model->setTerms(m_isAny ? termsOf(*m_records.catalogue()->terms, m_list, m_parent)
                              : std::vector<Term>());
    const bool any = m_model->rowCount() > 0;
    if (any)
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before))));
    if (const int row = m_wanted.isEmpty() ? -1 : m_model->rowOf(m_wanted); row >= 0) {
        m_wanted.clear();
        m_view->setCurrentIndex(m_model->index(row));
    }
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    showButtons();
    if (selected() != before)
        Q_EMIT selectionChanged();
}

void WordList::showButtons()
{
    const Term *term = current();
    m_add->setEnabled(m_isAny);
    m_rename->setEnabled(term != nullptr);
    m_hide->setEnabled(term != nullptr);
    m_hide->setText(term != nullptr && term->hidden ? tr("Offer again") : tr("Hide"));
    m_meeting->setVisible(m_list == TermList::TaskType);
    m_meeting->setEnabled(term != nullptr);
    m_meeting->setChecked(term != nullptr && term->isMeeting);
}

QString WordList::faultOf(const QString &name, TermId except) const
{
    if (name.trimmed().isEmpty())
        return tr("Give it a name.");
    for (const Term &term : m_model->terms())
        if (term.id != except && !term.hidden && fold(term.name) == fold(name.trimmed()))
            return tr("There is “%1” already.").arg(term.name);
    return {};
}

void WordList::take(const QFuture<Result<void>> &done)
{
    onFinished(done, this, [this](const Result<void> &result) {
        if (result)
            return;
        Q_EMIT notice(result.error().toString());
        m_wanted.clear();
        m_model->setTerms({}); // as it is, not as it was wanted
        refresh();
    });
}

void WordList::change(const Term &term) { take(m_terms.save(std::vector{term})); }

void WordList::add()
{
    Prompts::Form form;
    form.question = {tr("Add to %1").arg(m_name),
                     tr("It stands at the end of the list, and is offered at once."), tr("Add"), false};
    form.fields = {{tr("Name"), {}, {}, false, FieldKind::Text}};
    form.check = [this](const QStringList &values) { return faultOf(values.value(0), {}); };
    m_prompts.fill(this, form, [this](const QStringList &values) {
        const QString name = values.value(0).trimmed();
        Term term;
        term.list = m_list;
        term.parent = m_parent;
        term.name = name;
        for (const Term &known : m_model->terms()) {
            term.position = std::max(term.position, known.position + 1);
            if (known.hidden && fold(known.name) == fold(name)) { // the same word again
                term = known;
                term.name = name;
                term.hidden = false;
                break;
            }
        }
        m_wanted = name;
        change(term);
    });
}

void WordList::rename()
{
    const Term *term = current();
    if (term == nullptr)
        return;
    Prompts::Form form;
    form.question
        = {tr("Rename %1").arg(term->name),
           tr("All records that have it show the new name, those of the past too."), tr("Rename"), false};
    form.fields = {{tr("Name"), {}, term->name, false, FieldKind::Text}};
    form.check = [this, id = term->id](const QStringList &values) { return faultOf(values.value(0), id); };
    m_prompts.fill(this, form, [this, renamed = *term](const QStringList &values) {
        Term to = renamed;
        to.name = values.value(0).trimmed();
        change(to);
    });
}

void WordList::setHidden()
{
    if (const Term *term = current()) {
        Term to = *term;
        to.hidden = !to.hidden;
        change(to);
    }
}

void WordList::setMeeting(bool meeting)
{
    if (const Term *term = current()) {
        Term to = *term;
        to.isMeeting = meeting;
        change(to);
    }
}

void WordList::move(int by)
{
    const int row = m_view->currentIndex().row();
    if (row >= 0 && row + by >= 0)
        (void)m_model->moveRow({}, row, {}, by < 0 ? row + by : row + by + 1);
}

/// Those alone whose place is another.
void WordList::keepOrder()
{
    std::vector<Term> moved;
    int position = 0;
    for (const Term &term : m_model->terms()) {
        if (term.position != position) {
            moved.push_back(term);
            moved.back().position = position;
        }
        ++position;
    }
    if (!moved.empty())
        take(m_terms.save(std::move(moved)));
}

void WordList::retranslate()
{
    m_add->setText(tr("Add…"));
    m_rename->setText(tr("Rename…"));
    m_meeting->setText(tr("Is a meeting"));
    m_meeting->setToolTip(tr("Completing such a task records a meeting with the customer."));
    m_hide->setToolTip(tr("A hidden word is not offered any more. Records keep it."));
    m_view->setToolTip(tr("Drag a word to its place, or press Alt+Up and Alt+Down."));
    showButtons();
}

} // namespace callhelm
