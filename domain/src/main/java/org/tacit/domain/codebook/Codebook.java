package org.tacit.domain.codebook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePVector;
import org.tacit.domain.TacitException;

/**
 * The codes of a study in their ordered tree. Immutable and safe to share between threads; each operation returns a new codebook that shares what did not change.
 *
 * <p>Invariant: every code but a root has a parent in the codebook, and no code is its own ancestor. What codes are applied to is not known here.
 */
public final class Codebook {
    /** No codes. */
    public static final Codebook EMPTY = new Codebook(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<CodeId, Code> codes;
    private final PMap<CodeId, Optional<CodeId>> parents;
    private final PMap<Optional<CodeId>, TreePVector<CodeId>> children;

    private Codebook(
            PMap<CodeId, Code> codes,
            PMap<CodeId, Optional<CodeId>> parents,
            PMap<Optional<CodeId>, TreePVector<CodeId>> children) {
        this.codes = codes;
        this.parents = parents;
        this.children = children;
    }

    /** How many codes there are, headings included. */
    public int size() {
        return codes.size();
    }

    /** The code with this id, if there is one. */
    public Optional<Code> find(CodeId id) {
        return Optional.ofNullable(codes.get(id));
    }

    /**
     * The code with this id.
     *
     * @throws TacitException when there is none
     */
    public Code get(CodeId id) {
        Code code = codes.get(id);
        if (code == null) {
            throw new TacitException("There is no code " + id + " in the codebook");
        }
        return code;
    }

    /** Every code, parents before children, siblings in order. */
    public List<Code> inTreeOrder() {
        List<Code> ordered = new ArrayList<>(codes.size());
        visit(Optional.empty(), id -> ordered.add(get(id)));
        return List.copyOf(ordered);
    }

    /** The codes directly beneath one, or the roots, in order. */
    public List<CodeId> children(Optional<CodeId> parent) {
        return List.copyOf(childrenOf(parent));
    }

    /** The code above, none for a root. */
    public Optional<CodeId> parent(CodeId id) {
        return requireNonNull(parents.getOrDefault(id, Optional.empty()), "parent is null");
    }

    /** Where a code stands. */
    public Place place(CodeId id) {
        get(id);
        Optional<CodeId> parent = parent(id);
        return new Place(parent, childrenOf(parent).indexOf(id));
    }

    /** The code and everything beneath it. */
    public List<CodeId> withDescendants(CodeId id) {
        List<CodeId> found = new ArrayList<>();
        found.add(id);
        visit(Optional.of(id), found::add);
        return List.copyOf(found);
    }

    /** The names from the root down to the code. */
    public List<String> path(CodeId id) {
        List<String> names = new ArrayList<>();
        for (Optional<CodeId> at = Optional.of(id); at.isPresent(); at = parent(at.get())) {
            names.add(0, get(at.get()).name());
        }
        return List.copyOf(names);
    }

    /** With one more code, at a place. */
    public Codebook with(Code code, Place place) {
        if (codes.containsKey(code.id())) {
            throw new TacitException("There is already a code " + code.id() + " in the codebook");
        }
        place.parent().ifPresent(this::get);
        return new Codebook(
                codes.plus(code.id(), code),
                parents.plus(code.id(), place.parent()),
                inserted(children, code.id(), place));
    }

    /** With the code of the same id replaced. */
    public Codebook replaced(Code code) {
        get(code.id());
        return new Codebook(codes.plus(code.id(), code), parents, children);
    }

    /** With a code, and all beneath it, at another place. */
    public Codebook moved(CodeId id, Place to) {
        Place from = place(id);
        for (Optional<CodeId> at = to.parent(); at.isPresent(); at = parent(at.get())) {
            if (at.get().equals(id)) {
                throw new TacitException("Code " + id + " cannot move beneath itself");
            }
            get(at.get());
        }
        PMap<Optional<CodeId>, TreePVector<CodeId>> without = removed(children, id, from.parent());
        return new Codebook(codes, parents.plus(id, to.parent()), inserted(without, id, to));
    }

    /** Without a code that has nothing beneath it. */
    public Codebook without(CodeId id) {
        Optional<CodeId> parent = place(id).parent();
        if (!childrenOf(Optional.of(id)).isEmpty()) {
            throw new TacitException("Code " + id + " has codes beneath it: move them first");
        }
        return new Codebook(codes.minus(id), parents.minus(id), removed(children, id, parent));
    }

    private TreePVector<CodeId> childrenOf(Optional<CodeId> parent) {
        TreePVector<CodeId> found = children.get(parent);
        return found == null ? TreePVector.empty() : found;
    }

    /** Parents before children, without recursion: how deep a tree is, is not ours to choose. */
    private void visit(Optional<CodeId> parent, Consumer<CodeId> visitor) {
        Deque<Iterator<CodeId>> open = new ArrayDeque<>();
        open.push(childrenOf(parent).iterator());
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                CodeId id = open.peek().next();
                visitor.accept(id);
                open.push(childrenOf(Optional.of(id)).iterator());
            } else {
                open.pop();
            }
        }
    }

    private static PMap<Optional<CodeId>, TreePVector<CodeId>> inserted(
            PMap<Optional<CodeId>, TreePVector<CodeId>> children, CodeId id, Place place) {
        TreePVector<CodeId> siblings = children.get(place.parent());
        TreePVector<CodeId> before = siblings == null ? TreePVector.empty() : siblings;
        return children.plus(place.parent(), before.plus(Math.min(place.position(), before.size()), id));
    }

    private static PMap<Optional<CodeId>, TreePVector<CodeId>> removed(
            PMap<Optional<CodeId>, TreePVector<CodeId>> children, CodeId id, Optional<CodeId> parent) {
        TreePVector<CodeId> siblings = requireNonNull(children.get(parent), "siblings is null");
        TreePVector<CodeId> left = siblings.minus((Object) id);
        return left.isEmpty() ? children.minus(parent) : children.plus(parent, left);
    }

    /** The codes in no particular order. */
    public Collection<Code> codes() {
        return codes.values();
    }

    /** Whether a code is there. */
    public boolean contains(CodeId id) {
        return codes.containsKey(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codebook that
                && codes.equals(that.codes)
                && children.equals(that.children)
                && parents.equals(that.parents);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }

    @Override
    public String toString() {
        return codes.size() + " codes";
    }
}
