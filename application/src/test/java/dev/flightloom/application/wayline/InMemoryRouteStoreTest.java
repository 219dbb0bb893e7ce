package dev.flightloom.application.wayline;

import dev.flightloom.application.project.InMemoryProjectStorage;
import dev.flightloom.application.wayline.port.out.RouteStore;
import dev.flightloom.domain.project.StorageGrant;
import dev.flightloom.domain.wayline.DownloadLink;

class InMemoryRouteStoreTest implements RouteStoreContract {
  private static final DownloadLink LINK = new DownloadLink("memory://one");

  private final InMemoryRouteStore store = new InMemoryRouteStore();

  @Override
  public RouteStore store() {
    return store;
  }

  @Override
  public StorageGrant grant() {
    return InMemoryProjectStorage.sampleGrant();
  }

  @Override
  public StorageGrant expiredGrant() {
    store.expireGrants(1);
    return grant();
  }

  @Override
  public DownloadLink linkTo(byte[] content) {
    store.put(LINK, content);
    return LINK;
  }

  @Override
  public DownloadLink expiredLinkTo(byte[] content) {
    store.expireOnce(linkTo(content));
    return LINK;
  }

  @Override
  public byte[] stored(String key) {
    return store.content(key);
  }
}
