#include "dialogs/recordchooser.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "base/answer.h"
#include "common/icons.h"
#include "common/latestfuture.h"
#include "common/plaintext.h"
#include "common/popup.h"
#include "common/searchedit.h"
#include "crm/recordwords.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {

constexpr int mostOffered = 50;

/// The popup: what is typed is looked for in the store.
class RecordFinder final : public Popup
{
public:
    RecordFinder(Entity entity, RecordId excluded, RecordService &records, const Theme &theme,
                 QWidget *parent, std::function<void(RecordId, const QString &)> take)
        : Popup(theme, parent)
        , m_entity(entity)
        , m_excluded(excluded)
        , m_records(records)
        , m_list(new QListWidget(this))
        , m_take(std::move(take))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::s, space::s, space::s, space::s);
        layout->setSpacing(space::s);
        auto *search = new SearchEdit(theme, this);
        search->setPlaceholderText(RecordChooser::tr("Find"));
        m_list->setFixedSize(360, 8 * 30 + 6);
        layout->addWidget(search);
        layout->addWidget(m_list);
        connect(search, &SearchEdit::searched, this, [this](const QString &text) { find(text); });
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(item); });
        search->installEventFilter(this);
        search->setFocus();
        find({});
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return Popup::eventFilter(watched, event);
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentItem());
            return true;
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
            return true;
        default:
            return Popup::eventFilter(watched, event);
        }
    }

private:
    void find(const QString &text)
    {
        RecordQuery query;
        query.entity = m_entity;
        query.search = text;
        query.sort = m_entity == Entity::Customer ? Field::Touched : Field::Updated;
        query.limit = mostOffered;
        m_rows.ask(m_records.rows(query), [this](const Result<RecordRows> &rows) {
            m_list->clear();
            const auto add = [this](const QString &words, RecordId record) {
                auto *item = new QListWidgetItem(words, m_list);
                item->setData(Qt::UserRole, record.value());
            };
            add(QStringLiteral("\u2014"), RecordId());
            if (rows)
                for (const RecordRow &row : rows->rows)
                    if (row.state.id != m_excluded)
                        add(recordwords::title(m_records.catalogue()->schema->of(m_entity), row.state),
                            row.state.id);
            m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
        });
    }

    void choose(const QListWidgetItem *item)
    {
        if (item == nullptr || !isVisible())
            return;
        const RecordId record(item->data(Qt::UserRole).toLongLong());
        const QString name = record.isValid() ? item->text() : QString();
        const auto take = m_take;
        close();
        take(record, name);
    }

    const Entity m_entity;
    const RecordId m_excluded;
    RecordService &m_records;
    QListWidget *m_list;
    std::function<void(RecordId, const QString &)> m_take;
    LatestFuture<Result<RecordRows>> m_rows{this};
};

} // namespace

RecordChooser::RecordChooser(Entity entity, RecordService &records, const Theme &theme, QWidget *parent)
    : QPushButton(parent), m_entity(entity), m_records(records), m_theme(theme)
{
    setAutoDefault(false);
    setIcon(themedIcon(theme, QStringLiteral("search")));
    setIconSize({14, 14});
    setProperty("field", true);
    connect(this, &QPushButton::clicked, this, &RecordChooser::openPopup);
    showText();
}

void RecordChooser::setRecord(RecordId record, const QString &name)
{
    m_record = record;
    m_name = name;
    showText();
    if (record.isValid() && name.isEmpty())
        askName();
}

void RecordChooser::askName()
{
    onFinished(m_records.record(m_record), this,
               [this, asked = m_record](const Result<std::optional<RecordRow>> &row) {
                   if (asked != m_record || !row || !*row)
                       return;
                   m_name = recordwords::title(m_records.catalogue()->schema->of(m_entity), (*row)->state);
                   showText();
               });
}

void RecordChooser::showText()
{
    QString text = m_name;
    if (!m_record.isValid())
        text = QStringLiteral("\u2014");
    else if (text.isEmpty())
        text = u'#' + QString::number(recordNumber(m_record));
    setText(QChar(0x00A0)
            + fontMetrics().elidedText(text, Qt::ElideRight, 240).replace(u'&', QStringLiteral("&&")));
    setToolTip(m_record.isValid() ? plainToolTip(text) : QString());
}

void RecordChooser::openPopup()
{
    auto *popup = new RecordFinder(m_entity, m_excluded, m_records, m_theme, this,
                                   [this](RecordId record, const QString &name) {
                                       setRecord(record, name);
                                       Q_EMIT edited();
                                   });
    popup->showBelow(this);
}

} // namespace callhelm
