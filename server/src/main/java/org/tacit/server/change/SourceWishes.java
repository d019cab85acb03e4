package org.tacit.server.change;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.TextEdit;
import org.tacit.exchange.turns.TurnChoice;
import org.tacit.exchange.turns.TurnReading;
import org.tacit.workbench.source.DescribeSource;
import org.tacit.workbench.source.EditText;
import org.tacit.workbench.source.EditTurns;
import org.tacit.workbench.source.FindTurns;
import org.tacit.workbench.store.OpenStudy;

/** Carries out wishes about sources. Stateless. */
public final class SourceWishes {
    private final EditText edit;
    private final FindTurns find;
    private final EditTurns turns;
    private final DescribeSource describe;

    /** Carries out through the use cases. */
    public SourceWishes(EditText edit, FindTurns find, EditTurns turns, DescribeSource describe) {
        this.edit = requireNonNull(edit, "edit is null");
        this.find = requireNonNull(find, "find is null");
        this.turns = requireNonNull(turns, "turns is null");
        this.describe = requireNonNull(describe, "describe is null");
    }

    void carryOut(OpenStudy study, CoderId by, SourceWish wish) {
        if (wish instanceof SourceWish.EditText w) {
            edit.edit(
                    study,
                    by,
                    new SourceId(w.source()),
                    w.edits().stream()
                            .map(one -> new TextEdit.Wording(CodingWish.span(one.start(), one.end()), one.text()))
                            .toList());
        } else if (wish instanceof SourceWish.FindTurns w) {
            findTurns(study, by, w);
        } else if (wish instanceof SourceWish.AssignSpeakers w) {
            find.assign(study, by, new SourceId(w.source()), w.speakers());
        } else if (wish instanceof SourceWish.RelabelTurn w) {
            turns.relabel(study, by, new SourceId(w.source()), w.turn(), w.label());
        } else if (wish instanceof SourceWish.MergeLabels w) {
            turns.merge(study, by, new SourceId(w.source()), Set.copyOf(w.from()), w.to());
        } else if (wish instanceof SourceWish.SwapLabels w) {
            turns.swap(study, by, new SourceId(w.source()), w.one(), w.other());
        } else if (wish instanceof SourceWish.DescribeSource w) {
            Optional<SessionId> session = Optional.ofNullable(w.session()).map(SessionId::new);
            describe.describe(study, by, new SourceId(w.source()), w.name(), session);
        } else if (wish instanceof SourceWish.RemoveSource w) {
            describe.remove(study, by, new SourceId(w.source()));
        }
    }

    private void findTurns(OpenStudy study, CoderId by, SourceWish.FindTurns wish) {
        SourceId source = new SourceId(wish.source());
        String rule = wish.rule() == null ? "auto" : wish.rule();
        TurnReading reading =
                rule.equals("recorded") ? find.again(study, source) : find.preview(study, source, TurnChoice.of(rule));
        find.adopt(study, by, source, reading);
    }
}
