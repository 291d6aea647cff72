#pragma once

#include <memory>

#include <QTimer>

#include "base/clock.h"
#include "ingest/ami/amiclient.h"
#include "ingest/ami/amiphones.h"
#include "ingest/ami/amitranslator.h"
#include "ingest/factsource.h"

namespace callhelm {

/// A live Asterisk as a source of facts: connects by itself, tells the present state after each connection,
/// and then what happens, at most 25 ms later.
class AmiSource final : public FactSource, private AmiListener
{
    Q_OBJECT
public:
    /// `clock` must outlive the source; it tells when messages without a time of their own came.
    AmiSource(const QString &name, AmiServer server, const Clock &clock, const AmiTimings &timings = {},
              QObject *parent = nullptr);
    ~AmiSource() override;

    void start() override;
    void stop() override;
    [[nodiscard]] SourceState state() const override;
    [[nodiscard]] bool canWait() const override { return false; } // Asterisk drops who reads slowly

    [[nodiscard]] const SegmentInfo &segment() const { return m_segment; }
    [[nodiscard]] AmiClient &client() { return *m_client; }

Q_SIGNALS:
    /// What the account may do and is told of, whenever more of it is known.
    void rightsKnown(const callhelm::AmiRights &rights);
    /// Finer than SourceState, for a connection test.
    void connectionChanged(callhelm::AmiState state, const QString &message);
    /// Who is reached by which phone and is in which talk; at most four times a second.
    void phonesKnown(const callhelm::AmiPhoneListPtr &phones);

protected:
    void heldChanged() override;

private:
    void connectionBegan() override;
    void message(const AmiMessage &message) override;
    void rejected(const Rejection &rejection) override;
    void drained() override;
    void stateChanged(AmiState state, const QString &text) override;
    void rightsChanged(const AmiRights &rights) override;
    void flush();

    const Clock &m_clock;
    SegmentInfo m_segment;
    AmiTranslator m_translator;
    AmiPhones m_phones;
    QTimer m_batch;
    QTimer m_tellPhones;
    qint64 m_told = 0; ///< bytes of which batches told
    bool m_isRunning = false; ///< started, whether connected or not
    std::unique_ptr<AmiClient> m_client;
};

} // namespace callhelm
