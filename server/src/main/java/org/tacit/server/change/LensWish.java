package org.tacit.server.change;

/** Wishes about frameworks and the judgements against them. A subject is {@code code:id} or {@code theme:id}. */
public sealed interface LensWish extends Wish {

    /** Takes a framework that comes with the program into the study. */
    record AdoptFramework(String framework) implements LensWish {
        public AdoptFramework {
            Wish.need(framework, "framework");
        }
    }

    /** Lets a framework go with every judgement against it. */
    record DropFramework(String framework) implements LensWish {
        public DropFramework {
            Wish.need(framework, "framework");
        }
    }

    /** Links a subject to a construct, or gives the link another reason. */
    record Link(String subject, String framework, String construct, String reason) implements LensWish {
        public Link {
            Wish.need(subject, "subject");
            Wish.need(framework, "framework");
            Wish.need(construct, "construct");
            Wish.need(reason, "reason");
        }
    }

    /** Takes a link back. */
    record Unlink(String subject, String framework, String construct) implements LensWish {
        public Unlink {
            Wish.need(subject, "subject");
            Wish.need(framework, "framework");
            Wish.need(construct, "construct");
        }
    }

    /** Judges that a subject falls outside a framework. */
    record MarkOutside(String subject, String framework, String reason) implements LensWish {
        public MarkOutside {
            Wish.need(subject, "subject");
            Wish.need(framework, "framework");
            Wish.need(reason, "reason");
        }
    }

    /** Takes that judgement back. */
    record UnmarkOutside(String subject, String framework) implements LensWish {
        public UnmarkOutside {
            Wish.need(subject, "subject");
            Wish.need(framework, "framework");
        }
    }
}
