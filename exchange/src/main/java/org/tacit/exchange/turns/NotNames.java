package org.tacit.exchange.turns;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand before a colon, in brackets or alone on a line without naming a speaker, in the languages transcripts come to us in. All in folded case. The lists are part of the
 * version of {@link TurnForm}.
 */
final class NotNames {
    /** First words of something said or announced: a label of two or more words that starts so is no name; alone they need strong evidence. */
    static final Set<String> OPENERS = words("""
            i he she they we it you so and but because then for in on at as to if when while what which how why where there here this that these those my your his her our their
            well yes no okay ok yeah mm mhm um uh erm er hmm like also just not some first second third finally or nor with without by from about after before let let's i'm i'd i've
            it's that's here's there's what's he's she's e.g i.e eg ie cf nb ps re all-in-all now once only even maybe perhaps
            und aber oder also dann weil wenn zum er sie es wir ich ihr das dies ja nein der-die z.b zb bzw
            et mais ou donc alors parce il elle nous vous je ils elles on par oui non
            y pero o entonces porque él ella nosotros yo ellos por sí
            и но или он она они мы я вы так потому если да нет то это
            και αλλά ή αυτός αυτή εμείς εγώ ναι όχι για
            """);

    /** Last words of something that leads up to a colon. */
    static final Set<String> CLOSERS = words("""
            said says say saying asked asks ask told tells goes went like thought think thinking replied answered added wrote explained is was are were be been being means meant
            that this these those following follows example instance e.g i.e of and or with for as about because so then me him her them us you it to
            sagte sagt fragte fragt meinte meint beispiel folgendes folgende ist war
            dit disait demande demandé exemple suivant suivante est était
            dijo dice preguntó pregunta ejemplo siguiente es era
            сказал сказала говорит спросил спросила пример например
            είπε λέει ρώτησε παράδειγμα
            """);

    /** Names of the facts that stand above a transcript. */
    static final Set<String> FACTS = words("""
            date time place location venue duration length recording recorded recordings file filename title subject topic theme participants present attendees attending apologies
            transcriber transcribed transcription transcript transcripts interview interviews study project version language setting session site setup status author reference ref id
            consent audio video platform group-size start end
            datum uhrzeit zeit ort dauer aufnahme datei titel thema teilnehmer teilnehmende anwesend sprache projekt
            lieu durée heure enregistrement fichier titre sujet
            fecha hora lugar duración grabación archivo título tema participantes
            дата время место длительность запись файл тема участники
            ημερομηνία ώρα τόπος διάρκεια θέμα συμμετέχοντες
            日期 时间 地点 时长 录音 主题 参与者
            تاريخ التاريخ الوقت المكان المدة
            תאריך שעה מקום משך נושא משתתפים
            """);

    /** Words that head a passage rather than name who speaks; with or without a number. */
    static final Set<String> HEADINGS = words("""
            question questions answer q a section part chapter page line table figure fig step item point points topic theme task activity round stage phase day week month year note
            notes nb example examples summary background aim aims objective objectives method methods results result findings conclusion conclusions discussion introduction
            overview context key legend appendix annex comment comments warning important reminder agenda action actions outcome outcomes update problem solution reason reasons option
            options source sources monday tuesday wednesday thursday friday saturday sunday
            frage fragen antwort teil kapitel seite hinweis hinweise anmerkung beispiel zusammenfassung tag woche thema
            réponse partie chapitre remarque exemple résumé jour semaine
            pregunta respuesta parte capítulo página nota ejemplo resumen día semana
            вопрос ответ часть глава страница примечание пример
            ερώτηση απάντηση μέρος κεφάλαιο σελίδα σημείωση
            问题 答案 部分 注意 备注 例如 比如 他说 她说 注
            سؤال جواب مثال مثلا ملاحظة قال قالت
            שאלה תשובה הערה לדוגמה למשל אמר אמרה
            """);

    /** What happened rather than who spoke: stands in brackets in many transcripts. */
    static final Set<String> EVENTS = words("""
            laugh laughs laughing laughter laughed chuckle chuckles chuckling giggles pause pauses paused silence silent sigh sighs sighing inaudible unclear unintelligible indistinct
            crosstalk overlapping overlap overlaps simultaneous music applause clapping cough coughs coughing sneezes sniffs crying cries sobs noise background interruption interrupts
            interrupted redacted sic nods nodding shrugs gestures points phone knock knocking door beep beeps break breaks end beginning start recording silence whispers whispering
            shouting sings singing breathes breath inhales exhales gasps groans yawns smiles typing blank omitted removed anonymised anonymized name names place mumbles mumbling foreign
            lacht lachen pause schweigen seufzt unverständlich husten hustet störung
            rire rires rit silence soupir inaudible toux
            risas ríe silencio pausa suspiro inaudible tos
            смех смеется пауза молчание вздох неразборчиво кашель
            γέλια γελάει παύση σιωπή
            笑 停顿 沉默
            """);

    /** How somebody speaks, in brackets after the name. */
    static final Set<String> MANNERS = words(
            "continuing continued continues cont cont'd contd interrupting off-mic online remotely via by softly quietly loudly weiter fortsetzung");

    /** Things said on a line of their own. */
    static final Set<String> INTERJECTIONS = words("""
            yes no yeah yep yup nope nah okay ok right sure exactly absolutely definitely certainly thanks thank please sorry hello hi hey bye goodbye mm mhm hm hmm mmm uh-huh uh um erm er
            ah oh wow true good great fine nice well so really indeed correct agreed maybe perhaps never always cool perfect brilliant lovely
            ja nein doch genau danke bitte gut hallo oui non merci bonjour d'accord sí no gracias hola vale да нет спасибо хорошо привет ναι όχι ευχαριστώ
            """);

    /** Before a colon, the start of an address. */
    static final Set<String> SCHEMES = words("http https ftp sftp mailto file www tel urn doi");

    /** Titles and abbreviations that end in a full stop inside a name. */
    static final Set<String> TITLES = words("""
            dr drs mr mrs ms mx miss prof rev hon sr jr st fr br mme mlle m sra dra dott dipl ing lt col gen capt sgt sen rep gov pres hr frau herr pt pts int mod fac no nr
            д-р проф г г-н г-жа δρ κ κα καθ
            """);

    /** Small words that stay small inside a name. */
    static final Set<String> PARTICLES = words(
            "de del della der den des di da do dos das du van von vom zu zum la le les el al bin ibn ben ter ten te of the and und et y e i og och for");

    private NotNames() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
