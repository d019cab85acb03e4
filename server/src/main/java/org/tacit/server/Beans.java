package org.tacit.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.servlet.DispatcherServlet;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.server.analysis.AnalysesController;
import org.tacit.server.change.CarryOut;
import org.tacit.server.change.ChangesController;
import org.tacit.server.change.CodebookWishes;
import org.tacit.server.change.CodingWishes;
import org.tacit.server.change.Families;
import org.tacit.server.change.LensWishes;
import org.tacit.server.change.MemoWishes;
import org.tacit.server.change.PreviewsController;
import org.tacit.server.change.Retries;
import org.tacit.server.change.SearchWishes;
import org.tacit.server.change.SetupWishes;
import org.tacit.server.change.SourceWishes;
import org.tacit.server.change.ThemeWishes;
import org.tacit.server.codebook.CodebookController;
import org.tacit.server.coding.CodingController;
import org.tacit.server.coding.ReadingController;
import org.tacit.server.export.ExportController;
import org.tacit.server.feed.Events;
import org.tacit.server.feed.FeedController;
import org.tacit.server.framework.LensController;
import org.tacit.server.health.HealthController;
import org.tacit.server.health.RequestTimes;
import org.tacit.server.http.Json;
import org.tacit.server.http.ProblemAdvice;
import org.tacit.server.http.Problems;
import org.tacit.server.imports.ImportController;
import org.tacit.server.imports.ImportDrafts;
import org.tacit.server.imports.ImportLimits;
import org.tacit.server.media.MediaController;
import org.tacit.server.memo.MemoController;
import org.tacit.server.page.Pages;
import org.tacit.server.page.WebFiles;
import org.tacit.server.passage.PassageController;
import org.tacit.server.search.SearchController;
import org.tacit.server.search.SearchedStudies;
import org.tacit.server.signin.PageHeaders;
import org.tacit.server.signin.SecurityChain;
import org.tacit.server.signin.SignIn;
import org.tacit.server.source.PackedTexts;
import org.tacit.server.source.TextController;
import org.tacit.server.study.CountedStudies;
import org.tacit.server.study.CoverageController;
import org.tacit.server.study.Desk;
import org.tacit.server.study.ExampleStudy;
import org.tacit.server.study.MeController;
import org.tacit.server.study.Moments;
import org.tacit.server.study.OverviewController;
import org.tacit.server.study.Overviews;
import org.tacit.server.study.StudiesController;
import org.tacit.server.theme.ThemeController;
import org.tacit.server.trail.TrailController;
import org.tacit.server.trail.Trails;
import org.tacit.workbench.codebook.EditCodebook;
import org.tacit.workbench.coding.CodeSelections;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.job.Jobs;
import org.tacit.workbench.lens.EditLens;
import org.tacit.workbench.media.AttachMedia;
import org.tacit.workbench.media.MediaStores;
import org.tacit.workbench.memo.ReadMemos;
import org.tacit.workbench.memo.WriteMemos;
import org.tacit.workbench.passage.ReadPassages;
import org.tacit.workbench.preview.PreviewAct;
import org.tacit.workbench.search.CodeSearch;
import org.tacit.workbench.serve.Serving;
import org.tacit.workbench.setup.EditDetails;
import org.tacit.workbench.setup.EditPeople;
import org.tacit.workbench.setup.EditSessions;
import org.tacit.workbench.source.DescribeSource;
import org.tacit.workbench.source.EditText;
import org.tacit.workbench.source.EditTurns;
import org.tacit.workbench.source.FindTurns;
import org.tacit.workbench.source.ImportReport;
import org.tacit.workbench.source.ImportTranscripts;
import org.tacit.workbench.store.StudyFiles;
import org.tacit.workbench.study.NewStudy;
import org.tacit.workbench.study.Reports;
import org.tacit.workbench.study.StudyFolders;
import org.tacit.workbench.theme.EditThemes;
import org.tacit.workbench.trail.Redo;
import org.tacit.workbench.trail.Undo;
import tools.jackson.databind.json.JsonMapper;

/** Puts the parts of the server together, each named here: nothing is looked for on the class path. */
final class Beans {
    /** A folder of the client's files to serve instead of those built in, while the client is worked at. */
    private static final String WEB = "tacit.web";

    private static final int THREADS = FeedController.MOST + 16;

    /** The controllers and the answerer of errors. */
    private static final List<Class<?>> CONTROLLERS = List.of(
            ProblemAdvice.class,
            HealthController.class,
            MeController.class,
            StudiesController.class,
            OverviewController.class,
            ReadingController.class,
            TextController.class,
            CodebookController.class,
            ChangesController.class,
            PreviewsController.class,
            CodingController.class,
            PassageController.class,
            ThemeController.class,
            LensController.class,
            MemoController.class,
            TrailController.class,
            CoverageController.class,
            AnalysesController.class,
            SearchController.class,
            ExportController.class,
            MediaController.class,
            FeedController.class);

    private final Parts parts;
    private final Serving.Request request;
    private final SignIn signIn;

    Beans(Parts parts, Serving.Request request, SignIn signIn) {
        this.parts = parts;
        this.request = request;
        this.signIn = signIn;
    }

    void register(AnnotationConfigServletWebServerApplicationContext context) {
        JsonMapper json = Json.mapper();
        Problems problems = new Problems(json, parts.log());
        context.registerBean(JsonMapper.class, () -> json);
        context.registerBean(Problems.class, () -> problems);
        context.registerBean(TomcatServletWebServerFactory.class, this::tomcat);
        context.registerBean("dispatcherServlet", DispatcherServlet.class, () -> new DispatcherServlet());
        context.registerBean(
                FilterRegistrationBean.class,
                () -> new FilterRegistrationBean<>(
                        SecurityChain.of(signIn, request.person(), new PageHeaders(parts.random()), problems)));
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        context.registerBean(MeterRegistry.class, () -> meters);
        context.registerBean(RequestTimes.class, () -> new RequestTimes(meters));
        context.registerBean(Pages.class, () -> new Pages(web(), problems));
        context.register(WebConfiguration.class);
        studies(context);
        changes(context);
        files(context, problems);
        CONTROLLERS.forEach(context::registerBean);
    }

    private void studies(AnnotationConfigServletWebServerApplicationContext context) {
        Desk desk = new Desk(request.folder(), parts.files(), request.person());
        context.registerBean(Desk.class, () -> desk);
        context.registerBean(Moments.class, Moments::new);
        context.registerBean(CountedStudies.class, CountedStudies::new);
        context.registerBean(Trails.class, Trails::new);
        context.registerBean(ReadMemos.class, ReadMemos::new);
        context.registerBean(ReadPassages.class, ReadPassages::new);
        context.registerBean(ShippedFrameworks.class, parts::shipped);
        context.registerBean(Overviews.class, Overviews::new);
        context.registerBean(PackedTexts.class, PackedTexts::new);
        context.registerBean(Events.class, Events::new);
        context.registerBean(MeController.Version.class, () -> new MeController.Version(parts.version()));
        context.registerBean(StudyFiles.class, parts::files);
        context.registerBean(NewStudy.class, () -> new NewStudy(parts.files(), parts.fresh()::uuid));
        context.registerBean(ExampleStudy.class, () -> new ExampleStudy(parts.folders(), parts.examples()));
    }

    private void changes(AnnotationConfigServletWebServerApplicationContext context) {
        Supplier<UUID> ids = parts.fresh()::uuid;
        Supplier<Instant> clock = parts.clock()::instant;
        Quotes quotes = new Quotes();
        Undo undo = new Undo();
        SearchedStudies searched = new SearchedStudies(parts.searches());
        SearchWishes search = new SearchWishes(searched, new CodeSearch(quotes, ids, clock));
        context.registerBean(SearchedStudies.class, () -> searched);
        context.registerBean(
                CarryOut.class, () -> new CarryOut(families(quotes, ids, clock, search), undo, new Redo(undo), clock));
        context.registerBean(PreviewAct.class, () -> new PreviewAct(clock));
        context.registerBean(Retries.class, Retries::new);
    }

    /** Files that come and go: transcripts, recordings, and what is taken out. */
    private void files(AnnotationConfigServletWebServerApplicationContext context, Problems problems) {
        Supplier<String> ids = () -> parts.fresh().uuid().toString();
        Supplier<Instant> clock = parts.clock()::instant;
        Jobs<ImportReport> jobs = new Jobs<>(clock, ids, problems::tell);
        ImportDrafts drafts = new ImportDrafts(ImportLimits.USUAL, clock, ids);
        ImportTranscripts imports = new ImportTranscripts(parts.readers(), parts.fresh());
        context.registerBean(ImportDrafts.class, () -> drafts);
        context.registerBean("jobs", Jobs.class, () -> jobs);
        context.registerBean(
                ImportController.class, () -> new ImportController(context.getBean(Desk.class), drafts, imports, jobs));
        context.registerBean(Reports.class, parts::reports);
        context.registerBean(StudyFolders.class, parts::folders);
        context.registerBean(MediaStores.class, parts::media);
        context.registerBean(AttachMedia.class, AttachMedia::new);
    }

    private Families families(Quotes quotes, Supplier<UUID> ids, Supplier<Instant> clock, SearchWishes search) {
        return new Families(
                new CodingWishes(new CodeSelections(quotes, ids, clock)),
                new CodebookWishes(new EditCodebook(quotes)),
                new ThemeWishes(new EditThemes(quotes, ids)),
                new LensWishes(new EditLens(), parts.shipped()),
                new MemoWishes(new WriteMemos(ids, clock)),
                new SourceWishes(
                        new EditText(quotes, parts.fresh()),
                        new FindTurns(quotes),
                        new EditTurns(),
                        new DescribeSource()),
                new SetupWishes(new EditDetails(), new EditPeople(), new EditSessions()),
                search);
    }

    /** Only this computer can reach it, whatever its other addresses are. */
    private TomcatServletWebServerFactory tomcat() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(request.port());
        factory.setAddress(InetAddress.getLoopbackAddress());
        factory.setRegisterDefaultServlet(false);
        factory.setDisableMBeanRegistry(true);
        factory.setShutdown(Shutdown.IMMEDIATE);
        factory.setServerHeader("");
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setMaxThreads(THREADS);
                protocol.setMinSpareThreads(2);
            }
        });
        return factory;
    }

    private WebFiles web() {
        String folder = System.getProperty(WEB);
        return folder == null ? WebFiles.builtIn() : WebFiles.of(Path.of(folder));
    }
}
