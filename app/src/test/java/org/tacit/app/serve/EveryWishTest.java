package org.tacit.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacit.app.ServedFolder;
import org.tacit.workbench.serve.Serving.Served;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every wish the description names is granted once, previewed before, and undone after: then the study reads as it did. */
class EveryWishTest {
    private static final UUID ONE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID TWO = UUID.fromString("22222222-2222-4222-8222-222222222222");

    /** In an order in which each finds what it needs. Single quotes stand for double ones. */
    private static final List<String> WISHES = List.of(
            "{'do':'code','source':'FG1','start':300,'end':340,'codes':['champion','clinical-trust'],'coding':['" + ONE
                    + "','" + TWO + "'],'facets':{'direction':'helps','weight':2}}",
            "{'do':'resize','source':'FG1','coding':'" + ONE + "','start':305,'end':330}",
            "{'do':'reassign','source':'FG1','coding':'" + ONE + "','code':'local-need'}",
            "{'do':'qualify','source':'FG1','coding':'" + ONE + "','facets':{'direction':'mixed'}}",
            "{'do':'add-code','code':{'name':'A new code','colour':'#3b6ea5'}}",
            "{'do':'change-code','code':{'id':'a-new-code','name':'Another name','definition':'What it means'}}",
            "{'do':'move-code','code':'a-new-code','parent':'champion','position':0}",
            "{'do':'split-code','code':'local-need','part':{'name':'A part'},'codings':[{'source':'FG1','coding':'"
                    + ONE + "'}]}",
            "{'do':'merge-code','code':'a-part','into':'champion'}",
            "{'do':'uncode','codings':[{'source':'FG1','coding':'" + ONE + "'},{'source':'FG1','coding':'" + TWO
                    + "'}]}",
            "{'do':'remove-code','code':'clinical-trust'}",
            "{'do':'add-theme','theme':{'name':'A theme','statement':'It holds','codes':['champion'],"
                    + "'evidence':[{'source':'FG1','start':300,'end':340,'note':'see'}]}}",
            "{'do':'change-theme','theme':{'id':'a-theme','statement':'It holds often'}}",
            "{'do':'move-theme','theme':'a-theme','position':0}",
            "{'do':'adopt-framework','framework':'npt-classic'}",
            "{'do':'link','subject':'theme:a-theme','framework':'npt-2022','construct':'CONSTRUCT','reason':'because'}",
            "{'do':'unlink','subject':'theme:a-theme','framework':'npt-2022','construct':'CONSTRUCT'}",
            "{'do':'mark-outside','subject':'theme:a-theme','framework':'npt-2022','reason':'it is not work'}",
            "{'do':'unmark-outside','subject':'theme:a-theme','framework':'npt-2022'}",
            "{'do':'drop-framework','framework':'npt-classic'}",
            "{'do':'remove-theme','theme':'a-theme'}",
            "{'do':'write-memo','memo':{'kind':'reflexive','about':'code:champion','title':'On it','body':'I hope'}}",
            "{'do':'change-memo','memo':{'id':'MEMO','body':'I fear'}}",
            "{'do':'remove-memo','memo':'MEMO'}",
            "{'do':'edit-text','source':'FG1','edits':[{'start':0,'end':8,'text':'Made-up'}]}",
            "{'do':'relabel-turn','source':'FG1','turn':2,'label':'GAIL'}",
            "{'do':'swap-labels','source':'FG1','one':'GAIL','other':'BEV'}",
            "{'do':'code-search','query':{'text':'trust'},'code':'champion'}",
            "{'do':'merge-labels','source':'FG1','from':['SUNIL'],'to':'MARSH'}",
            "{'do':'assign-speakers','source':'FG1','speakers':{'MARSH':'P02'}}",
            "{'do':'find-turns','source':'FG1','rule':'none'}",
            "{'do':'describe-source','source':'FG1','name':'The tea room','session':'FG1'}",
            "{'do':'change-study','details':{'title':'Another title'}}",
            "{'do':'change-quote-policy','labels':'session','minimumCell':5}",
            "{'do':'put-site','site':{'id':'faraway','name':'Faraway'}}",
            "{'do':'remove-site','id':'faraway'}",
            "{'do':'put-participant','participant':{'id':'P99','name':'New Person','role':'manager','aliases':['NP']}}",
            "{'do':'remove-participant','id':'P99'}",
            "{'do':'put-moderator','moderator':{'id':'M99','name':'Asker'}}",
            "{'do':'remove-moderator','id':'M99'}",
            "{'do':'put-coder','coder':{'id':'C99','name':'Third'}}",
            "{'do':'remove-coder','id':'C99'}",
            "{'do':'put-guide','guide':{'id':'G99','version':'1','questions':[{'id':'Q1','text':'Why?','about':['champion']}]}}",
            "{'do':'put-session','session':{'id':'S99','kind':'observation','date':'2031-05-01','guide':'G99'}}",
            "{'do':'remove-session','id':'S99'}",
            "{'do':'remove-guide','id':'G99'}",
            "{'do':'undo','entry':LAST}",
            "{'do':'undo-last'}",
            "{'do':'redo-last'}");

    @TempDir
    private Path folder;

    private Served served;
    private Browser browser;

    @BeforeEach
    void serve() throws Exception {
        ServedFolder.example(folder.resolve("clinic.tacit"));
        served = ServedFolder.start(folder);
        browser = Browser.at(served.address());
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void isGrantedPreviewedAndTakenBack() throws Exception {
        browser.wish("clinic", 0, "{\"do\":\"put-coder\",\"coder\":{\"id\":\"ana\",\"name\":\"Ana\"}}");
        String construct =
                browser.get("/api/studies/clinic/lens").at("/links/0/construct").asString();
        List<List<JsonNode>> states = new ArrayList<>();
        Set<String> granted = new TreeSet<>();
        String memo = "";
        for (String template : WISHES) {
            long seen = browser.sequence("clinic");
            String wish = template.replace('\'', '"')
                    .replace("CONSTRUCT", construct)
                    .replace("MEMO", memo)
                    .replace("LAST", Long.toString(seen));
            boolean plain = !wish.contains("undo") && !wish.contains("redo");
            if (plain) {
                states.add(state());
                assertThat(browser.post("/api/studies/clinic/previews", "{\"seen\":" + seen + ",\"wish\":" + wish + "}")
                                .body())
                        .contains("\"events\":[{");
                assertThat(browser.sequence("clinic")).isEqualTo(seen);
            }
            JsonNode done = browser.wish("clinic", seen, wish);
            assertThat(done.get("events")).as(wish).hasSize(1);
            memo = done.at("/made/memo").asString(memo);
            granted.add(Browser.JSON.readTree(wish).get("do").asString());
        }
        assertThat(granted).isEqualTo(described());
        takeBack(states);
    }

    /** The last wishes were an undo, an undo of what was before that, and its redo; so one more act is standing than states are left. */
    private void takeBack(List<List<JsonNode>> states) throws Exception {
        for (int i = states.size() - 2; i >= 0; i--) {
            browser.wish("clinic", browser.sequence("clinic"), "{\"do\":\"undo-last\"}");
            assertThat(state()).as("before " + WISHES.get(i)).isEqualTo(states.get(i));
        }
    }

    private List<JsonNode> state() throws Exception {
        List<JsonNode> state = new ArrayList<>();
        for (String resource : List.of("", "/codebook", "/themes", "/lens", "/memos", "/sources/FG1")) {
            ObjectNode read = (ObjectNode) browser.get("/api/studies/clinic" + resource);
            read.remove("sequence");
            read.path("codes").forEach(code -> {
                if (code instanceof ObjectNode object) {
                    object.remove("aliases");
                }
            });
            if (read.path("codings") instanceof ObjectNode columns) {
                read.set("codings", rows(columns));
            }
            state.add(read);
        }
        return state;
    }

    /** The codings one by one, for the pools that the columns point into may grow. */
    private static ArrayNode rows(ObjectNode columns) {
        ArrayNode rows = columns.arrayNode();
        for (int i = 0; i < columns.get("ids").size(); i++) {
            rows.add(String.join(
                    " ",
                    columns.get("ids").get(i).asString(),
                    columns.get("start").get(i).toString(),
                    columns.get("length").get(i).toString(),
                    columns.get("codes").get(columns.get("code").get(i).asInt()).asString(),
                    columns.get("coders")
                            .get(columns.get("coder").get(i).asInt())
                            .asString(),
                    columns.get("facetSets")
                            .get(columns.get("facets").get(i).asInt())
                            .toString()));
        }
        return rows;
    }

    private static Set<String> described() throws Exception {
        JsonNode file = Browser.JSON.readTree(
                Files.readString(Path.of(System.getProperty("tacit.home"), "server", "openapi.json")));
        Set<String> names = new TreeSet<>(
                file.at("/components/schemas/Wish/discriminator/mapping").propertyNames());
        // Refused for a source that has codings, which every source of the example has.
        names.remove("remove-source");
        return names;
    }
}
