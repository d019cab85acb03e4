package org.tacit.storage.codec;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes changes as JSON under their stored names and reads them back, older versions through their {@link Upgrade}s. The form of every change is held by golden files, so that renaming
 * a Java class or component cannot alter what is on disk unseen. Safe for use by several threads.
 */
public final class ChangeCodec {
    private static final Map<String, Class<? extends Change>> NAMES = new ChangeNames(Change.class).all();

    private final JsonFactory json = new JsonFactory();
    private final FormBook forms = new FormBook();
    private final Upgrades upgrades;

    /** A codec for the changes of this version alone. */
    public ChangeCodec() {
        this(List.of());
    }

    /** A codec that also reads what older versions wrote. */
    public ChangeCodec(List<Upgrade> upgrades) {
        this.upgrades = new Upgrades(upgrades, NAMES.keySet());
    }

    /** Every stored name this version writes. */
    public static Set<String> names() {
        return NAMES.keySet();
    }

    /** The stored name of a change, with its version. */
    public String nameOf(Change change) {
        return ChangeNames.nameOf(change.getClass());
    }

    /** The body of a change; its words go to the shelf. */
    public String body(Change change, WordShelf shelf) {
        return write(change, shelf);
    }

    /**
     * The change that a name and a body stand for; its words come from the shelf.
     *
     * @param body JSON in UTF-8
     * @param from where in {@code body} it starts
     * @param length how many bytes it has
     * @throws BodyException when the name is not known or the body is not a change of that name
     */
    public Change change(String name, byte[] body, int from, int length, WordShelf shelf) {
        Class<? extends Change> type = NAMES.get(name);
        if (type != null) {
            return read(forms.of(type), body, from, length, shelf);
        }
        Upgrades.Upgraded upgraded = upgrades.upgraded(name, new String(body, from, length, StandardCharsets.UTF_8));
        byte[] bytes = upgraded.body().getBytes(StandardCharsets.UTF_8);
        // A step may leave the fields in any order.
        return read(
                forms.inAnyOrder(requireNonNull(NAMES.get(upgraded.name()), "type is null")),
                bytes,
                0,
                bytes.length,
                shelf);
    }

    /** Any value of the domain that a change can be made of, as JSON. */
    public <T> String write(T value, WordShelf shelf) {
        @SuppressWarnings("unchecked") // a value is of its own class
        Form<T> form = (Form<T>) forms.of(value.getClass());
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), text)) {
            form.write(value, generator, shelf);
        }
        return text.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws BodyException when the bytes are not a value of that type
     */
    public <T> T read(Class<T> type, byte[] body, int from, int length, WordShelf shelf) {
        return read(forms.of(type), body, from, length, shelf);
    }

    private <T> T read(Form<T> form, byte[] body, int from, int length, WordShelf shelf) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), body, from, length)) {
            parser.nextToken();
            T value = form.read(parser, shelf);
            if (parser.nextToken() != null) {
                throw new BodyException("something stands after its end");
            }
            return value;
        } catch (JacksonException e) {
            throw new BodyException("it is not JSON: " + e.getOriginalMessage(), e);
        } catch (BodyException e) {
            throw e;
        } catch (TacitException | IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new BodyException("a value does not fit: " + e.getMessage(), e);
        }
    }
}
